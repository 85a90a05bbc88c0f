# Se llega cuando: dudas con una señal de la segunda lista de peligro.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-unclear-flag =
    .title = Te quedó una duda: haz una llamada antes de 24 horas
    .means = Algunas de esas señales cuestan de juzgar en el propio cuerpo, así que decir que tenías dudas fue una buena respuesta. Casi siempre queda en algo leve. Una charla corta con alguien que pueda preguntarte te dirá más que yo.
    .do-now =
        1. Antes de 24 horas, llama a una línea de salud, a un fisio o a un médico, y repasa con ellos la segunda lista.
        2. Mírate ahora, esta noche y mañana: ¿la orina está oscura? ¿Puedes ponerte de puntillas y sobre los talones? ¿Hay algo hinchado?
        3. Los paseos suaves van bien.
    .avoid =
        - Hasta que se aclare: ni entreno duro ni peso muerto pesado.
    .see-someone-if = Alguna sí encaja, como orina oscura, un pie débil o un brazo o pierna con hinchazón: ve a urgencias (guardia) el mismo día. /check te dice qué decir allí.
