# Se llega cuando: dolor de pecho, costillas, abdomen o costado que no llegó como agujetas después de entrenar.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-see-clinician-trunk =
    .title = Costillas o abdomen: que lo mire un médico
    .means = Apretar fuerte el tronco puede dar un tirón en un músculo de entre las costillas o del abdomen. Esa sería la respuesta sencilla. Pero una costilla, una hernia o incluso un órgano pueden sentirse igual, y eso no se debería adivinar en un chat.
    .do-now =
        1. Ve a un médico en los próximos 2 o 3 días. Cuéntale qué hacías cuando empezó.
        2. Hasta entonces, deja fuera lo pesado y apretar fuerte el tronco: por ahora nada de peso muerto.
        3. Pon una mano en el punto y tose. Si notas un bulto, dilo.
    .avoid =
        - Si un bulto duele, no lo empujes hacia dentro.
    .see-someone-if = Presión en el pecho, falta de aire, un desmayo, dolor muy fuerte de abdomen, fiebre, o sangre en la orina: pide ayuda de emergencia ahora, marca { $emergency-number }.
