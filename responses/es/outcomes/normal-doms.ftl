# Se llega cuando: agujetas leves o moderadas en un músculo que trabajó, empezaron después de entrenar, al principio o aflojando, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-normal-doms =
    .title = Encaja con agujetas (dolor muscular) normales
    .means = Parecen agujetas, no que te hayas lesionado. Un músculo que hizo algo nuevo o duro queda dolorido un día o dos después. Llegan a su máximo entre el día 1 y el 3 y suelen estar bien para el 5 o el 7. No le ponen nota a tu sesión: una buena puede no dejar ninguna.
    .do-now =
        1. Muévete: un paseo, bici suave, series ligeras.
        2. Masaje, baño caliente, baño frío: lo que más te guste.
        3. Entrena ese músculo otra vez cuando esté en 3/10 o menos.
        4. La próxima semana, la misma sesión debería dejarte menos agujetas.
    .avoid =
        - No hace falta dejar de entrenar lo demás.
        - Estirar fuerte no lo cura. Ayuda muy poco.
    .see-someone-if = Orina oscura o mucha hinchazón: que te vean hoy. Dolor agudo o con latigazos, que sube tras el día 3, o no se va tras 7 días: vuelve. ¿Cáncer ahora o antes, huesos débiles, corticoides en pastillas o defensas bajas? Llama antes a tu médico.
