# Se llega cuando: cáncer, pérdida de peso o sudores de noche, huesos débiles o corticoides en pastillas, defensas bajas, dolor de noche que nada alivia, o más de 60 años con una caída, un golpe o un esfuerzo fuerte.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-red-flag =
    .title = Merece una llamada a tu médico en 1 o 2 días
    .means = Marcaste algo que un bot de entrenamiento no debería valorar solo. Por sí misma, una de esas señales suele quedar en algo leve. Un médico puede ponerla junto a tu historial, y muchas veces una charla corta lo aclara.
    .do-now =
        1. Llama a tu médico en los próximos 1 o 2 días. Dile dónde te duele y léele lo que marcaste.
        2. Si marcaste dos o más, que sea hoy o mañana.
        3. Hasta entonces, los paseos suaves van bien.
    .avoid =
        - Nada pesado antes de esa charla, tampoco peso muerto. Pregunta cuándo puedes volver.
    .see-someone-if = Fiebre, debilidad o zona dormida nuevas, o noches que van a peor: que te vean el mismo día.
