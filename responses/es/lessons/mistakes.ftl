# Las quince tarjetas de la revisión de técnica: cómo se ve en la grabación, qué suele haber detrás, una consigna, un ejercicio.
# Review: pending (no clinician has signed this text yet)

m-round-low-back =
    .title = La zona lumbar se redondea al despegar
    .why = Una espalda que mantiene su forma gasta menos esfuerzo, y cada repetición se siente igual que la anterior. Por eso vale la pena trabajarlo.
    .steps =
        - **En la grabación:** la zona lumbar cambia de forma cuando los discos dejan el suelo.
        - **Por qué suele pasar:** demasiado peso, abdomen sin apretar, la barra muy adelantada o una cadera que aún no se dobla tanto.
        - **Ejercicio:** peso muerto con pausa, 3×4 a un 50 % de tu máximo. Detente 2 segundos justo debajo de la rodilla. Desde bloques también sirve.
    .cue = Espalda larga, exprime naranjas con las axilas.
    .watch = Con poco peso, los estudios no encontraron una relación clara entre espalda redonda y dolor. No eran estudios sólidos, y con pesos máximos nadie lo sabe. Piénsalo como ahorrar esfuerzo.

m-hips-shoot-up =
    .title = La cadera sube primero
    .why = Si la cadera gana la carrera, las piernas acaban pronto y la espalda levanta el resto.
    .steps =
        - **En la grabación:** la cadera sube antes que el pecho y la barra se separa de las piernas.
        - **Por qué suele pasar:** poco empuje de piernas, pensar en “tirar” y no en “empujar”, o una cadera demasiado baja al salir.
        - **Ejercicio:** subidas lentas, 3×5 a un 50 % de tu máximo. Tarda 3 segundos del suelo a la rodilla.
    .cue = Empuja el suelo: pecho y cadera suben a la vez.
    .watch = Es experiencia de entrenadores, no investigación. Si la cadera sigue subiendo antes, quita peso. Si la espalda pasa de 5/10, deja el ejercicio por hoy.

m-hips-too-high =
    .title = La cadera sale demasiado alta
    .why = Si sales tan alto, a las rodillas no les queda con qué empujar. La espalda hace el trabajo que podrían compartir las piernas.
    .steps =
        - **En la grabación:** tibias verticales, espalda casi plana como una mesa, hueco entre rodillas y codos.
        - **Por qué suele pasar:** la barra está demasiado cerca de las tibias, o te colocas con prisa.
        - **Ejercicio:** 3 colocaciones lentas sin levantar, entre las series de calentamiento.
    .cue = Barra sobre medio pie, tibias a la barra, rodillas a los codos.
    .watch = La salida cambia un poco de un cuerpo a otro, así que no persigas una foto. Esto viene de entrenadores, no de estudios.

m-bar-starts-far =
    .title = La barra sale por delante del medio pie
    .why = Cuanto más lejos está la barra, más larga es la palanca y más tiene que hacer la espalda.
    .steps =
        - **En la grabación:** al salir, la barra está sobre los dedos y no sobre la mitad del pie.
        - **Por qué suele pasar:** la barra rodó mientras te colocabas, o te falta una marca para alinearte.
        - **Ejercicio:** traza una línea de tiza (gis) en la mitad del zapato. Entre repeticiones, da un paso atrás y colócate desde cero.
    .cue = La barra corta el pie por la mitad.
    .watch = Lo de la palanca es física sencilla. Si eso cambia la frecuencia de las molestias casi no se ha estudiado.

m-lean-back-top =
    .title = Echarse atrás arriba
    .why = El levantamiento acaba cuando estás bien de pie. Echarte atrás da trabajo extra a la zona lumbar y no aporta nada.
    .steps =
        - **En la grabación:** arriba, las costillas apuntan al techo y la cadera se adelanta a la barra.
        - **Por qué suele pasar:** querer mostrar un bloqueo claro.
        - **Ejercicio:** puente de glúteos, aguanta arriba 10 segundos, 3 veces. Luego, unos pesos muertos rumanos que paran en seco en cuanto estás de pie.
    .cue = Bien de pie, costillas abajo, glúteos firmes.
    .watch = Aquí los entrenadores coinciden, pero no conocemos ningún estudio. Si la parte de arriba te pellizca la espalda, usa menos peso.

m-little-knee-bend =
    .title = Las rodillas casi no se doblan
    .why = Con las piernas rectas, todo queda en la espalda y los isquios (atrás del muslo). Doblar un poco las rodillas deja que ayuden las piernas.
    .steps =
        - **En la grabación:** las piernas están casi rectas al salir.
        - **Por qué suele pasar:** no quieres que parezca una sentadilla, o notas tirantes los isquios.
        - **Ejercicio:** peso muerto con kettlebell (pesa rusa), 3×8. La pesa va entre los pies.
    .cue = Dobla hasta que las tibias toquen la barra.
    .watch = Es oficio de entrenadores, no investigación. En un peso muerto rumano las rodillas sí van casi rectas. Esta tarjeta es para cuando sales del suelo.

m-bar-drifts =
    .title = La barra se separa de las piernas
    .why = Una barra que se va hacia delante alarga la palanca: la espalda trabaja más con el mismo peso.
    .steps =
        - **En la grabación:** al subir, la barra se adelanta y se ve luz entre la barra y las piernas.
        - **Por qué suele pasar:** los dorsales van relajados.
        - **Ejercicio:** jalón con brazos rectos (pullover en polea) 2×12. Luego, un peso muerto rumano con pausa debajo de la rodilla y la barra tocándote.
    .cue = Súbela rozando el pantalón.
    .watch = Que una barra cercana es más cómoda para la espalda es física básica, con algo de investigación detrás. Cuánto influye en el dolor, no se sabe.

m-no-brace =
    .title = Sin aire y sin apretar el abdomen
    .why = El aire abajo y el abdomen apretado dan firmeza al tronco. Sin eso, la espalda tiene que buscar el equilibrio sola.
    .steps =
        - **En la grabación:** la barriga se ve floja y el aire ya salió cuando se mueve la barra.
        - **Por qué suele pasar:** vas con prisa.
        - **Ejercicio:** la lección de respirar y apretar el abdomen. Luego, en cada serie de calentamiento, toma aire a fondo antes de cada repetición.
    .cue = Aire adentro, abdomen firme y muévete.
    .watch = Los estudios respaldan apretar el abdomen (brace) con pesos altos. ¿Embarazo, una hernia, problemas de corazón o de ojos, o tensión (presión) alta sin controlar? Suelta el aire al empujar y pregunta a tu médico o matrona (partera).

m-pull-not-push =
    .title = Arrancar la barra del suelo de golpe
    .why = Un arranque brusco llega a la espalda y los brazos antes de que entren las piernas. Con un empuje suave, todo el cuerpo empieza a la vez.
    .steps =
        - **En la grabación:** la barra salta del suelo y los brazos se doblan.
        - **Por qué suele pasar:** la palabra “tirar” (“jalar”) en la cabeza.
        - **Ejercicio:** tensar la barra, 3×3. Crea tensión en la barra durante 3 segundos. Después, levanta.
    .cue = Empuja el suelo; los brazos son cuerdas.
    .watch = Es una consigna de entrenadores, no está probada en estudios. ¿Dolor repentino delante del codo al tirar de la barra? Detente, y que te lo vea un médico o una clínica deportiva en los próximos 2 días.

m-drop-down =
    .title = Soltarse al bajar
    .why = La bajada es media repetición. Si sigues firme, piernas y cadera comparten el trabajo hasta que los discos tocan el suelo.
    .steps =
        - **En la grabación:** después del bloqueo, la barra simplemente cae y la barriga se afloja.
        - **Por qué suele pasar:** te relajas porque lo difícil ya pasó.
        - **Ejercicio:** baja en 3 segundos, 3×5 a un 50 % de tu máximo.
    .cue = La bajada también es tuya.
    .watch = Bajar lento da más agujetas (dolor muscular) las primeras veces. Eso está bien estudiado, así que empieza con pocas series. Lo demás es experiencia de entrenadores.

m-over-arch-start =
    .title = Arquear mucho la espalda al salir
    .why = Un arco grande es un esfuerzo que no puedes mantener toda la repetición. Una espalda larga y relajada se sostiene mejor.
    .steps =
        - **En la grabación:** mucho arco en la zona lumbar y cabeza arriba antes de que la barra se mueva.
        - **Por qué suele pasar:** copiar “saca el pecho” un poco de más.
        - **Ejercicio:** dead bug 2×8. Boca arriba, baja un brazo y la pierna contraria, con las costillas abajo. Luego grábate solo la colocación.
    .cue = Costillas hacia el cinturón.
    .watch = Es experiencia de entrenadores, no investigación. No hay una única forma correcta de espalda. Busca una que puedas mantener toda la serie.

m-bar-grinds-thighs =
    .title = Apoyar la barra en los muslos
    .why = Un roce ligero mantiene la barra cerca. Si la apoyas en los muslos, se atasca justo donde cuesta más.
    .steps =
        - **En la grabación:** la barra se frena en los muslos y sube a saltitos, o te echas atrás debajo de ella.
        - **Por qué suele pasar:** el agarre o el bloqueo no dan más.
        - **Ejercicio:** desde bloques, solo la mitad de arriba, más ligero, 3×5. Usa straps (correas) si lo que falla es el agarre.
    .cue = Roza, no apoyes.
    .watch = Las guías no se ponen de acuerdo. Unas dicen que no toque nunca; otras, que la arrastres. Todas aciertan en los extremos. No conocemos un estudio que lo resuelva.

m-round-upper-back =
    .title = La espalda alta se redondea mucho
    .why = Algo de curva ahí arriba es estilo. Si crece durante la repetición, la barra se va y el bloqueo se pone más difícil.
    .steps =
        - **En la grabación:** la espalda alta va muy redonda y los hombros cuelgan muy adelante.
        - **Por qué suele pasar:** un estilo que alarga los brazos, o una espalda alta que necesita más fuerza.
        - **Ejercicio:** remo 3×10. Luego, peso muerto con una pausa corta apenas despega del suelo.
    .cue = Luce el logo de la camiseta.
    .watch = No encontramos cifras que lo relacionen con lesiones. Elige la forma que puedas mantener y llévala igual del suelo hasta arriba.

m-look-up =
    .title = Mirar arriba o al espejo
    .why = El cuello va más cómodo si sigue la línea de la espalda. Eso es todo.
    .steps =
        - **En la grabación:** ojos en el espejo o en el techo, cuello doblado hacia atrás.
        - **Por qué suele pasar:** revisar la técnica mientras levantas.
        - **Ejercicio:** pega una marca en el suelo a 2 m (6 pies) y mírala. Graba la serie y revisa la técnica después.
    .cue = Mira al suelo, 2 m por delante.
    .watch = Es solo por comodidad. No hay pruebas de que mirar arriba lastime a nadie. Si tu cuello va bien, deja esto para el final.

m-uneven-feet =
    .title = El peso se va a las puntas, los talones o un lado
    .why = Si los dos pies apoyan por igual, la barra sube recta y las dos caderas hacen el mismo trabajo.
    .steps =
        - **En la grabación:** se levantan los talones o las puntas, o te vas hacia un lado.
        - **Por qué suele pasar:** calzado blando, una posición de pies poco habitual o una cadera más rígida.
        - **Ejercicio:** practica la colocación sin zapatos en un suelo seguro. Luego, peso muerto rumano ligero a una pierna, con una mano en algo firme.
    .cue = Pie en trípode: talón, dedo gordo, dedo pequeño.
    .watch = Experiencia de entrenadores, no investigación. Nadie es del todo simétrico. Una pierna débil o dormida desde hace poco es otra cosa: que te la revisen hoy.
