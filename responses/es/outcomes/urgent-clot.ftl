# Se llega cuando: una pantorrilla o un brazo con hinchazón nueva, caliente, rojo o azulado.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-clot =
    .title = Un brazo o una pierna se hinchó: que te vean hoy
    .means = La congestión de entrenar se pasa, y es igual en los dos lados. Un solo brazo o pierna que sigue grueso, caliente, rojo o azulado es distinto: de vez en cuando hay un coágulo dentro. Le pasa a poca gente que entrena, pero pasa. Una prueba de imagen lo puede ver, y hay que hacerla el mismo día. Muchos vuelven a casa con algo más sencillo.
    .do-now =
        1. Ve hoy a urgencias (guardia).
        2. Di: “Se me hinchó un solo lado y es nuevo. ¿Pueden descartar un coágulo?”
        3. Hasta que te lo miren, mantenlo en alto y quieto.
    .avoid =
        - Déjalo tranquilo: ni masaje ni rodillo.
        - No lo entrenes para “bombearlo”.
    .see-someone-if = Te falta el aire, te duele el pecho o toses sangre: marca { $emergency-number } ahora.
