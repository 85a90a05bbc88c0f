# Se llega cuando: zona lumbar algo dolorida después de entrenar, al principio o aflojando, en alguien que no es principiante.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-low-back-soreness-watch =
    .title = Zona lumbar algo dolorida: dale dos días
    .means = Es común, también en gente que lleva años con el peso muerto. Si es leve y sale después de entrenar, lo más probable es que un día o dos así sea normal. Si se queda más tiempo, piensa en un tirón pequeño. Entonces aflojamos un poco más y ya está.
    .do-now =
        1. Haz tu vida, y camina. Quedarte en cama no lo acelera.
        2. Entrena el resto del cuerpo.
        3. Ponle nota de 0 a 10 mañana, y otra vez pasado mañana.
    .avoid =
        - Nada de peso muerto pesado hasta que esté en 3/10 o menos y te agaches como siempre.
    .see-someone-if = Pasó el día 3 y no está claramente mejor, se vuelve agudo o da latigazos, o llega a 7/10: vuelve.
