# La escalera de versiones más fáciles, de menos a más, y las seis variantes de peso muerto.
# Review: pending (no clinician has signed this text yet)

reg-menu =
    .title = La escalera de vuelta al suelo
    .why = Siempre hay una bisagra de cadera más fácil. Busca el escalón más alto que se quede en 3/10 o menos, y sube desde ahí.
    .steps =
        1. Bisagra sin carga, en la pared o con un palo.
        2. Peso muerto con kettlebell (pesa rusa), con la pesa sobre un cajón.
        3. Desde bloques: primero con la barra a la rodilla, luego a media tibia.
        4. Peso muerto rumano (RDL) ligero.
        5. RDL ligero a una pierna, con una mano en algo firme.
        6. Swing con kettlebell: un golpe de cadera. Solo si las bisagras no duelen, y no en las semanas 1 y 2.
        7. Peso muerto desde el suelo.
    .cue = Empieza abajo y sube de uno en uno.
    .watch = Este orden es de entrenadores, no de un estudio. Puedes saltarte un escalón que te resulte fácil. Si uno pasa de 5/10, o te notas peor a la mañana siguiente, baja uno.

var-trap-bar =
    .title = Barra hexagonal (trap bar), agarres altos
    .why = Vale la pena probarla si la zona lumbar protesta con la barra recta. Te pones dentro del peso, así que la palanca sobre la espalda es más corta.
    .steps =
        - Ponte en el centro de la barra y usa los agarres altos.
        - Dobla las rodillas un poco más que con la barra recta.
        - Aprieta el abdomen, empuja el suelo, ponte bien de pie.
        - Empieza ligero y mira cómo te sienta a la mañana siguiente.
    .cue = Ponte en el centro y empuja hacia arriba.
    .watch = Medido en gente que levanta: menos trabajo para zona lumbar y cadera, más para las rodillas. Que duela menos no está demostrado, así que prueba y verás. ¿Rodillas doloridas? Elige otra cosa.

var-block =
    .title = Desde bloques o en el rack (rack pull)
    .why = Buena opción si desde el suelo no puedes mantener la forma. La barra sale más alta y te doblas menos.
    .steps =
        - Pon los discos sobre bloques, o la barra en los soportes del rack.
        - Empieza con la barra a la rodilla. Baja con las semanas, mientras mantengas la forma.
        - Colócate igual que desde el suelo.
    .cue = Sube la barra hasta que la espalda no se mueva.
    .watch = Experiencia de entrenadores, no investigación. Así puedes levantar más, así que vigila el peso: también aquí, pasos pequeños.

var-sumo =
    .title = Sumo, o solo los pies más separados
    .why = Va bien con piernas largas, o si la cadera pellizca en la posición normal. La espalda va más vertical y la barra recorre menos.
    .steps =
        - Pies muy separados, puntas hacia fuera, manos por dentro de las rodillas.
        - Lleva las rodillas hacia fuera, sobre las puntas.
        - Pecho arriba, aprieta el abdomen, separa el suelo con los pies.
        - Dale unas semanas ligeras. La cara interna de los muslos necesita tiempo.
    .cue = Rodillas fuera, pecho arriba, separa el suelo.
    .watch = Hay algo de investigación sobre cómo cambia el levantamiento. Que sea más seguro para la espalda no se ha mostrado. Si pellizca más, vuelve a la de antes.

var-rdl =
    .title = Peso muerto rumano (RDL) como bisagra principal
    .why = Bueno mientras aprendes y bueno a la vuelta. Tú eliges hasta dónde bajar y nunca sales con la barra quieta en el suelo.
    .steps =
        - Toma la barra de un rack, a la altura de la cadera.
        - Rodillas desbloqueadas, cadera atrás, barra cerca.
        - Detente justo debajo de la rodilla, o antes.
        - Haz 2 a 3 series de 8, fáciles.
    .cue = Solo hasta donde la espalda siga larga.
    .watch = Algo de apoyo de la investigación, más de los entrenadores. Al principio puede dejar los isquios (atrás del muslo) bastante doloridos. Empieza con 2 series.

var-grip =
    .title = Agarre prono, de gancho o straps (correas)
    .why = Para cualquier tirón pesado, y si te molesta el bíceps o el hombro. Las dos palmas miran hacia ti, así ningún brazo aguanta la barra con la palma hacia delante.
    .steps =
        - Calienta con agarre doble prono (las dos palmas hacia ti).
        - Cuando el agarre no dé más, usa el de gancho (hook grip) o straps.
        - Deja el agarre mixto para las pruebas de máximo, si es que lo usas.
        - Brazos largos como cuerdas, sin doblar el codo.
    .cue = Palmas hacia ti. Con straps también está bien.
    .watch = En grabaciones de roturas de bíceps, casi siempre era el brazo con la palma hacia delante. Las grabaciones son evidencia débil, pero el cambio no cuesta nada. Dolor repentino en el codo al tirar: que te lo vean en los próximos 2 días.

var-tempo =
    .title = Subir lento, bajar lento
    .why = Ir lento te muestra dónde pierdes la forma, con un peso que no te mete prisa.
    .steps =
        - Usa un peso ligero, un 50 % de tu máximo.
        - 3 segundos hasta la rodilla y luego sube normal.
        - 3 segundos para bajar.
        - 3 series de 5.
    .cue = Tan lento que notes cada centímetro.
    .watch = Los entrenadores lo usan para enseñar control. Para la espalda no está demostrado. Bajar lento da más agujetas (dolor muscular) las primeras veces, así que empieza con menos series.
