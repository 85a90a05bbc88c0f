# Se llega cuando: zona lumbar algo dolorida después de entrenar, en las primeras semanas de peso muerto o tras una pausa, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-normal-doms-new-lifter =
    .title = ¿Empiezas o vuelves? Es normal notar la zona lumbar
    .means = Una espalda que empieza con el peso muerto, o que lleva tiempo sin él, tiene agujetas (dolor muscular) como cualquier músculo. Leves, unas horas o un día después, sin señales de alerta: así suelen ser, y lo tuyo encaja. Si siguen saliendo tras un mes de entreno, miramos juntos tu técnica.
    .do-now =
        1. Haz tu vida, y camina.
        2. Vuelve al peso muerto con 3/10 o menos y cuando te agaches como siempre: más ligero, menos series, reps lentas y firmes.
        3. Dale 5 minutos al día a la bisagra de cadera.
        4. Pide que te graben.
    .avoid =
        - No subas peso mientras pase de 3/10.
        - No descartes el peso muerto por esto.
    .see-someone-if = Dolor agudo o con latigazos, en una pierna, más de 5/10, o 3 a 4 días sin mejorar claramente: vuelve. ¿Cáncer ahora o antes, huesos débiles, corticoides en pastillas o defensas bajas? Llama antes a tu médico.
