# Se llega cuando: debilidad nueva, zona dormida que se extiende, latigazos por las dos piernas, o una señal de nervio que va a peor.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-neuro =
    .title = Que te revisen hoy la fuerza y la sensibilidad
    .means = Un pie que se cae, una mano que suelta las cosas, una zona dormida que crece, dolor eléctrico en las dos piernas o un hormigueo que va a peor pueden querer decir que un nervio tiene demasiada presión. Un profesional lo comprueba con las manos en minutos. Un chat, no. A la mayoría le va bien, y la revisión es corta.
    .do-now =
        1. Ve hoy a un médico o a urgencias (guardia).
        2. Di qué pie, pierna o mano está débil, dormido o da latigazos. Di cuándo empezó y si crece.
        3. Puedes dar paseos cortos y suaves si pisas con firmeza.
    .avoid =
        - Nada de pesas hasta que te hayan revisado. Pregunta allí cuándo empezar otra vez.
        - Antes de eso, que nadie te cruja el cuello ni la espalda.
    .see-someone-if = Algo dormido entre las piernas, problemas nuevos al orinar o defecar, o debilidad en las dos piernas: ve a urgencias ahora, o marca { $emergency-number }.
