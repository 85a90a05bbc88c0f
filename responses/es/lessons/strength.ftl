# El menú de fuerza: cómo usarlo y sus nueve ejercicios, con la forma de hacerlos y la dosis.
# Review: pending (no clinician has signed this text yet)

str-menu =
    .title = El menú de fuerza
    .why = Con glúteos, piernas y tronco más fuertes, la espalda comparte el trabajo. Lleva poco tiempo y no hace falta hacerlo todo.
    .steps =
        1. Entrénalo 2 veces por semana, los días que te vengan bien.
        2. Elige un ejercicio por fila: glúteos, glúteo lateral, isquios (atrás del muslo), tronco, espalda, espalda alta, movimiento suave.
        3. Haz 2 a 3 series de cada uno.
        4. Acaba cada serie con 2 a 3 repeticiones en reserva.
        5. Dolor en 3/10 o menos. ¿Más? Más ligero, más corto, o cámbialo.
        6. ¿Poco tiempo? Dos filas son mejor que ninguna.
    .cue = Dos veces por semana, algo en reserva, 3/10 o menos.
    .watch = Los estudios muestran que entrenar la fuerza ayuda a la espalda dolorida. No muestran que un ejercicio gane a los demás, así que elige lo que te guste. Algo de agujetas (dolor muscular) tras las primeras sesiones es normal.

str-hip-thrust =
    .title = Hip thrust o puente de glúteos
    .why = Entrena el glúteo mayor, el que remata tu peso muerto.
    .steps =
        - Espalda alta en un banco, o en el suelo para el puente. Pies planos, rodillas dobladas.
        - Empuja con todo el pie y sube la cadera hasta que tronco y muslos queden en línea.
        - Aprieta un segundo. Baja despacio.
        - Dosis: 2 a 3 series de 8 a 12.
    .cue = Costillas abajo, aprieta arriba.
    .watch = Lo eligen los entrenadores; no está demostrado que ayude a la espalda. Si lo notas sobre todo en la zona lumbar, no subas tanto.

str-band-walk =
    .title = Pasos laterales con banda
    .why = Entrena los glúteos del lado de la cadera. Son los que la mantienen nivelada.
    .steps =
        - Ponte una banda suave (goma, liga) en las piernas, justo encima de las rodillas.
        - Dobla un poco rodillas y cadera.
        - Da un paso al lado y sigue con el otro pie. Mantén la banda tensa.
        - Dosis: 2 a 3 series de 10 a 15 pasos hacia cada lado.
    .cue = Pasos lentos, rodillas sobre las puntas.
    .watch = A quienes les duele la espalda, aquí suelen medirles algo menos de fuerza. Qué viene primero no se sabe. O sea: vale la pena probar, sin promesas.

str-rdl =
    .title = Peso muerto rumano ligero
    .why = Entrena los isquios (atrás del muslo) bien estirados y, de paso, practicas la bisagra de cadera.
    .steps =
        - De pie, con una barra ligera o dos mancuernas. Rodillas desbloqueadas.
        - Lleva la cadera atrás, con el peso cerca de los muslos.
        - Detente justo debajo de la rodilla, o cuando la espalda se quiera redondear.
        - Aprieta los glúteos para subir.
        - Dosis: 2 a 3 series de 8 a 10.
    .cue = Cadera atrás, peso cerca.
    .watch = Un poco de investigación, sobre todo experiencia de entrenadores. Cuenta con agujetas (dolor muscular) en los isquios tras la primera vez. Déjalo mientras un isquio te duela en el propio ejercicio.

str-nordic =
    .title = Bajada nórdica con banda
    .why = Entrena fuerte los isquios (atrás del muslo) al bajar.
    .steps =
        - Arrodíllate sobre algo blando. Alguien o una barra te sujeta los tobillos.
        - Pásate una banda fuerte (goma, liga) por el pecho, fijada detrás y por encima de ti, para que quite algo de peso.
        - Inclínate despacio hacia delante, en línea de rodillas a cabeza. Frénate con las manos.
        - Vuelve arriba empujando con los brazos.
        - Dosis: 2 a 3 series de 4 a 6.
    .cue = Baja lento, manos listas.
    .watch = En deportes de campo reduce claramente las lesiones de isquios. Para la espalda nadie ha mostrado nada. Al principio deja mucho dolor muscular: empieza con 1 o 2 series.

str-plank =
    .title = Plancha o plancha lateral
    .why = Enseña al tronco a quedarse firme mientras trabaja. Eso es lo que necesitas con la barra.
    .steps =
        - Plancha: sobre antebrazos y puntas de los pies, en línea recta.
        - Plancha lateral: sobre un antebrazo, cadera arriba. Con las rodillas en el suelo es más fácil.
        - Respira todo el tiempo.
        - Dosis: 2 a 3 veces de 20 a 40 segundos; por lado en la lateral.
    .cue = Cuerpo largo y firme, sigue respirando.
    .watch = Los estudios apoyan el trabajo de fuerza del tronco, pero no este ejercicio más que otros. Si la cadera se hunde, se acabó la serie.

str-pallof =
    .title = Press Pallof
    .why = El tronco aprende a no girar cuando algo tira de ti hacia un lado.
    .steps =
        - Fija una banda o polea a la altura del pecho. Ponte de lado a ella.
        - Sujeta el agarre en el pecho con las dos manos.
        - Estira los brazos al frente, aguanta un segundo y vuelve. No dejes que te gire.
        - Dosis: 2 a 3 series de 8 a 12 por lado.
    .cue = Empuja al frente, sin girar.
    .watch = A los entrenadores les gusta. No está demostrado que gane a otro trabajo de tronco. Si tienes que inclinarte para compensar, acércate o usa una banda más suave.

str-back-ext =
    .title = Extensión de espalda o bird dog
    .why = Construye aguante en la espalda. También ayuda con los 60 segundos de aguante de espalda que aparecen en el plan de vuelta.
    .steps =
        - Extensión de espalda: cadera en el apoyo, dóblate y sube hasta quedar en línea. No más.
        - Bird dog: a cuatro patas, estira un brazo y la pierna contraria. Aguanta una respiración.
        - Dosis: 2 a 3 series de 8 a 12.
    .cue = Sube hasta la línea recta, no más allá.
    .watch = En un estudio sueco, a quienes tenían más aguante de espalda les fue mejor entrenando peso muerto. Una buena pista de un grupo pequeño. Empieza con bird dog si doblarte molesta.

str-row =
    .title = Remo
    .why = Entrena la espalda alta y los dorsales, que mantienen la barra cerca.
    .steps =
        - Sirve cualquier remo: polea, máquina, mancuerna, pecho apoyado en un banco.
        - Lleva los codos atrás, rozando las costillas.
        - Haz una pausa y deja que los brazos se alarguen otra vez.
        - Dosis: 2 a 3 series de 8 a 12.
    .cue = Codos a los bolsillos de atrás.
    .watch = Experiencia de entrenadores, sin demostrar para la espalda. ¿Te molesta la zona lumbar? Usa un remo con el pecho apoyado.

str-tspine =
    .title = Gato-vaca o libro abierto
    .why = Movimiento suave para una espalda alta rígida. Es por comodidad, y sienta bien antes de levantar.
    .steps =
        - Gato-vaca: a cuatro patas, redondea la espalda despacio y luego deja que se hunda.
        - Libro abierto: de lado, rodillas dobladas, abre el brazo de arriba. Síguelo con la mirada.
        - Dosis: 6 a 8 repeticiones lentas; por lado en el libro abierto.
    .cue = Lento, suave, respira.
    .watch = Sienta bien; no esperes que arregle ni prevenga nada. Si no te sienta bien, déjalo. No es un estiramiento para forzar.
