# Se llega cuando: el dolor no cambia nunca, ni al moverse ni en reposo, y dura un día o más.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-see-clinician-non-mechanical =
    .title = Un dolor que no cambia nunca: que lo mire un médico
    .means = Un músculo o una articulación doloridos tienen ratos mejores y peores. Reaccionan al movimiento, al descanso y a la postura. Lo tuyo sigue igual hagas lo que hagas, así que un médico debería mirar más allá de músculos y articulaciones. Eso no nos dice qué es. Nos dice quién debería mirarlo.
    .do-now =
        1. Ve a un médico en unos pocos días. Di: “Me duele igual, me mueva o descanse”.
        2. Lleva un diario corto: horas, comidas, fiebre, peso.
        3. Los paseos suaves van bien.
    .avoid =
        - Con esto no entrenes aguantando. Pregunta allí cuándo puedes volver al peso muerto.
    .see-someone-if = Fiebre, pérdida de peso o sudores de noche: ve antes. Dolor muy fuerte en el abdomen o el pecho: pide ayuda de emergencia ahora, marca { $emergency-number }.
