# Los once resultados del buscador de causas: qué puede haber detrás de la molestia, qué probar y hasta qué punto se sabe.
# Review: pending (no clinician has signed this text yet)

cause-load =
    .title = La carga subió más rápido que tú
    .why = El cuerpo se acostumbra a más trabajo, pero despacio. Un salto grande, series al fallo o un máximo casi cada semana pueden ir más rápido que él. Probar tu máximo muestra la fuerza. Entrenar la construye.
    .steps =
        - Durante 2 semanas, trabaja al 60 a 70 % de tu máximo. Deja 3 a 4 repeticiones en reserva.
        - Luego suma como mucho un 10 % por semana.
        - El resto del entrenamiento, igual, si te sienta bien.
    .cue = Entrena casi todas las semanas, prueba el máximo rara vez.
    .watch = Ningún estudio ha encontrado un número mágico. El 10 % es solo un freno fácil. Si dos semanas más ligeras no cambian nada, vuelve y lo miramos otra vez.

cause-technique =
    .title = Tu forma de levantar reparte el trabajo
    .why = Piernas, cadera y espalda se reparten cada repetición. Un cambio pequeño en la colocación puede pasar trabajo de una zona cansada a una fresca.
    .steps =
        - Abre la tarjeta de técnica que te salió.
        - Trabaja solo eso, con ese único ejercicio, unas 4 semanas.
        - Después grábate otra vez de lado y compara.
    .cue = Una cosa a la vez.
    .watch = Casi todo esto es experiencia de entrenadores con algo de investigación. Nadie levanta perfecto, ni hace falta. Si 4 semanas así no cambian nada, un fisio (fisioterapeuta) es un buen siguiente paso.

cause-hinge-hamstrings =
    .title = Los isquios frenan pronto la cadera
    .why = La parte de atrás de los muslos (isquios) se tensa antes de que la cadera llegue bien atrás. Entonces la espalda se dobla para encontrar lo que falta.
    .steps =
        - Peso muerto rumano 2×8, solo hasta donde la espalda siga larga.
        - Elevaciones de pierna activas 2×10: boca arriba, sube una pierna recta y bájala despacio.
        - Mientras tanto, pon la barra sobre bloques para salir más alto.
    .cue = Trabaja en el rango que dominas. Crece.
    .watch = Es experiencia de entrenadores. El rango suele crecer cuando entrenas en él. Si notaste un tirón repentino en los isquios durante un levantamiento, cuéntame eso primero.

cause-hinge-hip-joint =
    .title = Un pellizco o un tope en la cadera
    .why = Hay caderas de muchas formas, y algunas son rígidas. Con los pies poco separados, la tuya puede hacer tope antes de que llegues a la barra. Muchas veces basta con cambiar un poco la posición de los pies.
    .steps =
        - Separa más los pies o gira un poco las puntas hacia fuera.
        - Balanceos atrás 2×10: a cuatro patas, siéntate despacio hacia atrás y vuelve.
        - Círculos de cadera con una banda que tire de ella, 5 en cada sentido.
    .cue = Encuentra tu posición y hazla tuya.
    .watch = Experiencia de entrenadores, no investigación. Si sigue un pellizco de más de 3/10, ve a un fisio, como mucho en una o dos semanas, y enséñale el movimiento que lo provoca.

cause-hinge-glutes =
    .title = Glúteos: poco entrenados o difíciles de notar
    .why = Notas el esfuerzo en la espalda y poco en los glúteos. Puede que necesiten más entrenamiento, o que aún no los notes bien. Las dos cosas cambian con la práctica.
    .steps =
        - Hip thrust 3×8 a 10.
        - Pasos laterales con banda 2×12.
        - En los dos: aprieta un momento al final.
    .cue = Entrénalos, y la sensación llega después.
    .watch = La evidencia es débil. Los glúteos con menos fuerza sí van de la mano con el dolor de espalda, pero nadie sabe qué viene primero. Y notar un músculo está bien, pero no es obligatorio.

cause-hinge-flexors =
    .title = Tirantez delante de la cadera
    .why = Notas tirante la parte de delante de la cadera cuando estás de pie. Entonces el último tramo puede salir de echarte atrás y no de los glúteos.
    .steps =
        - Estiramiento con una rodilla en el suelo, 2×30 segundos por lado: mete el coxis y adelántate un poco.
        - Zancada fija (split squat) 2×8 por lado, lenta y con el tronco vertical.
    .cue = Mete el coxis, aprieta, ponte bien de pie.
    .watch = Es experiencia de entrenadores. Sentir tirantez no siempre quiere decir que el músculo sea corto. Dale unas semanas y quédatelo solo si ayuda.

cause-hinge-core =
    .title = El tronco cede primero
    .why = Te tambaleas, o la espalda se dobla antes que la cadera. Con un tronco más estable, la cadera puede hacer la bisagra.
    .steps =
        - Elige uno: dead bug, plancha lateral o press Pallof. Haz 2 a 3 series.
        - La próxima vez, elige otro.
        - El día de peso muerto: aire completo, aprieta el abdomen y muévete.
    .cue = Tronco firme, cadera en movimiento.
    .watch = Buena noticia de los estudios: ganar fuerza ayuda a la espalda dolorida. Ningún ejercicio de core salió mejor que otro, así que elige el que vayas a seguir haciendo.

cause-posterior-chain =
    .title = Glúteos e isquios van por detrás
    .why = La espalda se redondea y el bloqueo final es una pelea. Puede ser que glúteos, isquios, pantorrillas y espalda tengan que alcanzar a la parte delantera de las piernas.
    .steps =
        - Dos veces por semana: peso muerto rumano, hip thrust y extensión de espalda.
        - Empieza ligero y termina 2 a 3 repeticiones antes del fallo.
        - En peso muerto, usa un peso que puedas bloquear con facilidad.
    .cue = La parte de atrás, dos veces por semana.
    .watch = Hay algo de investigación detrás, no mucha. Dale de 4 a 6 semanas. Un ejercicio nuevo da agujetas (dolor muscular) al principio, así que empieza con 2 series de cada uno.

cause-sitting =
    .title = Muchas horas en la silla
    .why = Un día largo en la silla pone rígido el cuerpo, no lo rompe. Una cadera rígida necesita unos minutos antes de hacer bien la bisagra.
    .steps =
        - Ponte de pie o camina 2 minutos cada hora.
        - Antes de levantar: 10 bisagras lentas sin peso.
        - Siéntate como quieras. Cambia a menudo.
    .cue = De pie una vez por hora, 10 bisagras antes de levantar.
    .watch = Oirás que pasar horas en la silla apaga los glúteos. Nadie lo ha mostrado, ni tampoco que cause dolor de espalda. Moverte más sienta mejor, y con eso basta.

cause-footwear =
    .title = Calzado blando
    .why = Una suela gruesa y blanda se aplasta bajo una barra pesada. Eso complica el equilibrio, como levantar encima de un colchón.
    .steps =
        - Usa calzado plano y firme (tenis, zapatillas…). O calcetines, si el suelo es seguro y el gimnasio lo permite.
        - Haz una serie ligera y nota cómo apoya todo el pie: talón, dedo gordo, dedo pequeño.
    .cue = Plano y firme.
    .watch = Nadie ha mostrado que el calzado cause o cure el dolor de espalda, y para esto no necesitas plantillas. El calzado de halterofilia con tacón también es firme, solo un poco más alto.

cause-pairing =
    .title = Sentadilla y peso muerto pesados demasiado juntos
    .why = Los dos cargan la espalda. Si van el mismo día o en días seguidos, queda poco tiempo para recuperar.
    .steps =
        - En cada pareja, uno pesado y uno ligero.
        - Deja de 48 a 72 horas entre los días duros de espalda.
        - Escribe tu semana una vez. Ahí se ve fácil.
    .cue = Uno pesado, uno ligero.
    .watch = Esa separación es experiencia de entrenadores: ningún estudio fijó las horas. Si te va bien con menos, perfecto. Te lo dice tu puntuación de la mañana siguiente.
