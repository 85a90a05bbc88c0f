# El peso muerto rumano, la primera bisagra con carga que conviene aprender.
# Review: pending (no clinician has signed this text yet)

lesson-rdl =
    .title = Peso muerto rumano (RDL)
    .why = Empieza desde arriba, así aprendes a doblar la cadera antes de levantar nada del suelo. Cuando te salga fácil, el peso muerto desde el suelo se entiende mejor.
    .steps =
        1. De pie, cuerpo recto, con la barra en las manos.
        2. Dobla un poco las rodillas, unos 15 grados, y déjalas así.
        3. Lleva la cadera recta hacia atrás. La barra baja pegada a los muslos.
        4. Detente justo debajo de las rodillas, o antes si la espalda se quiere redondear.
        5. Aprieta los glúteos y sube.
        6. Haz 2 a 3 series de 8. Todas fáciles.
    .cue = Cadera atrás, rodillas desbloqueadas, barra cerca.
    .watch = Que tire detrás de los muslos es justo lo que buscas. ¿Solo tira en la espalda? Baja menos. Lo de aprenderlo primero sale de un artículo de entrenadores: es sensato, pero no está demostrado.
