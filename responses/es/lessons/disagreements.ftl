# Donde la gente no se pone de acuerdo: veinte frases del gimnasio, qué dicen los estudios y qué proponemos.
# Review: pending (no clinician has signed this text yet)

conflict-never-normal =
    .title = “Que moleste la lumbar tras el peso muerto nunca es normal”
    .why = No es cierto. Los músculos de la espalda tienen agujetas (dolor muscular) como los demás. En los estudios fue de unos 4 sobre 10, más fuerte a los 1 o 2 días y hacia el día 4 ya no estaba.
    .steps =
        - Leve, un día o dos, por algo nuevo o más trabajo: deja que pase y sigue moviéndote.
        - Cada vez que haces peso muerto: cambia una cosa. Primero la carga, luego la colocación.
        - Agudo, como un latigazo, o más de 5/10: haz una revisión conmigo.
    .cue = De vez en cuando puede ser normal. Si es cada vez, es una pista.
    .watch = Bastante claro: se midió, aunque en grupos pequeños. Orina oscura o una espalda dura como una piedra no son agujetas normales: análisis hoy.

conflict-glute-amnesia =
    .title = “De tanto estar en la silla, los glúteos olvidan su trabajo”
    .why = Nadie lo ha mostrado. El glúteo mayor también entra tarde en gente sin ningún dolor. Menos fuerza de glúteos y dolor de espalda sí van juntos, pero no se sabe qué viene primero.
    .steps =
        - Entrena los glúteos: hip thrust, pasos laterales, peso muerto rumano.
        - ¿No los notas? Usa menos peso y aprieta arriba.
        - Levántate una vez por hora porque sienta bien.
    .cue = No olvidaron nada. Entrénalos.
    .watch = Está claro que “amnesia” no es la palabra. Menos claro es cuánto ayuda a la espalda entrenar glúteos. De un modo u otro, ganas fuerza.

conflict-testosterone =
    .title = “El peso muerto sube la testosterona y por eso creces”
    .why = Hay una subida corta tras entrenar duro. En los estudios no cambió nada, ni en músculo ni en fuerza.
    .steps =
        - Haz peso muerto porque es pesado y entrena mucho de una vez.
        - ¿Lo dejas un tiempo? Otros ejercicios de pierna y espalda también construyen músculo.
        - No organices tu semana en torno a las hormonas.
    .cue = Construye músculo porque es pesado.
    .watch = Está claro. Se probó, y esa subida no predijo quién crecía.

conflict-posture =
    .title = “Columna neutra o te lesionas”
    .why = Demasiado tajante. Los estudios no encontraron una relación clara entre levantar con la espalda redonda y el dolor. Eran débiles y con poca carga. Con pesos máximos no conocemos ninguno, y no hay una única postura correcta.
    .steps =
        - Busca una espalda firme y estable que puedas repetir.
        - Redondear un poco no es un delito. Si en la serie se redondea cada vez más: menos peso.
        - Sube poco a poco en cualquier forma que sea nueva para ti.
    .cue = Mejor control que perfección.
    .watch = Hay bastante duda, sobre todo con mucho peso. Una espalda estable es buena apuesta porque es eficiente.

conflict-form-perfect =
    .title = “Primero técnica perfecta, después peso”
    .why = No hay evidencia de eso. Un levantamiento se aprende levantando, y hace falta practicar con algo de peso.
    .steps =
        - Empieza ligero, con una técnica lo bastante buena.
        - Trabaja una cosa cada semana.
        - Suma peso mientras esa cosa aguante.
    .cue = Primero ligero y lo bastante bien; luego, algo mejor cada semana.
    .watch = No conocemos ningún estudio que compare las dos vías. Tampoco se ha mostrado que la técnica cuente más que el peso para ganar músculo.

conflict-bar-contact =
    .title = “Que la barra nunca te toque las piernas”
    .why = Unas guías lo llaman error; otras dicen que la arrastres. Todas aciertan en los extremos: una barra que se separa cuesta mucho, y una barra apoyada se atasca.
    .steps =
        - Deja que la barra roce las piernas todo el camino.
        - Usa calcetas o calcetines largos, o pantalón largo.
        - Si se frena contra los muslos, usa menos peso en el tramo de arriba.
    .cue = Roza, no apoyes.
    .watch = No conocemos un estudio que lo resuelva. La física de una barra cercana sí está clara.

conflict-bar-start =
    .title = “Sal con la barra pegada a las tibias”
    .why = Las guías no coinciden: tocando las tibias, a unos centímetros o sobre medio pie. Demasiado cerca suele dejar la cadera muy alta. Sobre medio pie funciona para cualquier cuerpo.
    .steps =
        - Ponte con la barra sobre la mitad del pie.
        - Dobla las rodillas hasta que las tibias lleguen a ella.
        - Deja la barra donde está. Rasparse las tibias no es una meta.
    .cue = Barra sobre medio pie; las tibias van a la barra.
    .watch = Experiencia de entrenadores y física sencilla, no ensayos. Los cuerpos son distintos: un dedo más o menos da igual.

conflict-upper-back =
    .title = “La espalda alta no se debe redondear nunca”
    .why = Unas guías lo llaman error; otras dicen que algo es normal. No hay cifras de lesiones ni en un sentido ni en otro. Hay gente muy fuerte que levanta de las dos maneras.
    .steps =
        - Elige una forma que puedas mantener.
        - Llévala igual del suelo hasta arriba.
        - Si se redondea más al subir: menos peso, más remo.
    .cue = Algo de curva es estilo. Mantenla igual.
    .watch = Nadie lo sabe a ciencia cierta. Que la espalda alta moleste un día o dos tras el peso muerto es normal.

conflict-exhale =
    .title = “Suelta todo el aire antes de levantar”
    .why = Con pesos altos, la investigación se inclina por tomar aire y apretar el abdomen (brace). Da más rigidez al tronco. Puedes soltar antes un poco de aire para bajar las costillas.
    .steps =
        - Toma aire abajo y aprieta todo alrededor.
        - Levanta. Suelta aire cerca de arriba.
        - Toma aire nuevo en cada repetición.
    .cue = Toma aire y aprieta el abdomen.
    .watch = Bastante claro en series pesadas. ¿Embarazo, una hernia, problemas de corazón o de ojos, o tensión (presión) alta sin controlar? Suelta el aire al empujar y pregunta a tu médico o matrona (partera).

conflict-gaze =
    .title = “Mirar arriba es malo para la columna”
    .why = No hay evidencia de que perjudique la columna. Es cuestión de comodidad y equilibrio.
    .steps =
        - Mira al suelo, unos 2 m (6 pies) por delante.
        - Si tu cuello prefiere otra cosa, hazla.
        - Revisa la técnica en una grabación, no en el espejo.
    .cue = La vista en el suelo, delante, por comodidad.
    .watch = No encontramos estudios. Así que elige lo que te siente bien.

conflict-mixed-grip =
    .title = “El agarre mixto es tan bueno como cualquiera”
    .why = Sí que sujeta más peso. Pero en los informes de casos y grabaciones de roturas de bíceps en peso muerto, casi siempre es el brazo con la palma hacia delante.
    .steps =
        - Usa el agarre doble prono (las dos palmas hacia ti) hasta donde dé.
        - A partir de ahí, agarre de gancho (hook grip) o straps (correas).
        - Deja el mixto para las pruebas de máximo, con ese brazo recto.
    .cue = Por defecto prono o straps; mixto, solo en pruebas.
    .watch = Son grabaciones y casos sueltos, evidencia débil, pero apunta en una dirección. Y el cambio es fácil.

conflict-pain-free =
    .title = “Espera a no tener ningún dolor”
    .why = No hace falta. En los estudios, la gente entrenó con hasta 5 sobre 10 y mejoró, siempre que se calmara. Con tendones doloridos les fue igual de bien que a quienes descansaron.
    .steps =
        - 0 a 3: sigue.
        - 4 a 5: no sumes nada. Debería calmarse justo después de la serie.
        - Más de 5, o peor a la mañana siguiente: haz menos.
        - ¿Empezó como un tirón muscular? Deja antes el peso muerto pesado entre 7 y 14 días.
    .cue = No hace falta cero. Hasta 3, sigue.
    .watch = Bastante claro. Una parte viene de tendones doloridos y otra de espaldas. Los números exactos son una convención.

conflict-swedish =
    .title = “¿Dolor de espalda? Entonces haz peso muerto”
    .why = La gente cita un estudio sueco. 35 personas levantaron, con un fisioterapeuta al lado, y muchas mejoraron. El ejercicio más ligero dio el mismo resultado a los 2 años.
    .steps =
        - Encaja mejor si el dolor de la semana está por debajo de 60 sobre 100 y puedes hacer 60 segundos de aguante de espalda.
        - Dolor que cambia con el movimiento, sin síntomas en las piernas.
        - Busca a alguien que te entrene.
    .cue = El peso muerto guiado ayudó a mucha gente. Una buena opción.
    .watch = Como regla es excesivo. Como opción es justo. Los dos números vienen de un grupo pequeño: son una pista, no una ley.

conflict-cure =
    .title = “El peso muerto cura el dolor de espalda”
    .why = Es decir demasiado. Ayuda más o menos como otro ejercicio. Y quien levanta a veces se lastima, más a menudo por demasiado trabajo durante mucho tiempo que en una sola repetición.
    .steps =
        - Haz peso muerto si te gusta. Es una buena razón.
        - Sube en pasos pequeños.
        - ¿Te gusta más otra cosa? Haz eso. También funciona.
    .cue = Una buena vía de vuelta, sin magia.
    .watch = Bastante claro: se siguió a la gente 2 años, y las dos vías funcionaron igual de bien.

conflict-ice =
    .title = “Ponte hielo, que es lo que cura”
    .why = Para la espalda hay muy poca investigación sobre el hielo. El calor da un alivio pequeño y corto. Alternar frío y calor no se ha mostrado que aporte más.
    .steps =
        - Usa lo que te siente bien, 15 a 20 minutos.
        - Un paño bajo el hielo. El calor, pruébalo en la piel.
        - Luego sal a caminar. Eso ayuda más.
    .cue = Elige lo que te siente bien. El calor tiene más respaldo.
    .watch = Calor: bastante claro que ayuda un poco. Hielo: nadie lo sabe. Ninguno de los dos cura; quien se recupera es tu cuerpo.

conflict-immediate-doctor =
    .title = “Dolor agudo al levantar: al médico ya”
    .why = Casi siempre, no. Un dolor agudo o un espasmo sin señales de alerta se calma solo en la mayoría. Por eso pregunto antes por las señales de alerta.
    .steps =
        - Alguna señal de alerta: haz lo que dice esa pantalla.
        - Ninguna: dos días suaves, caminar, nada de peso muerto pesado.
        - Si me dejas, vuelvo a preguntar a las 24 horas.
        - ¿Te preocupa igual? Que te vean. Tú conoces tu cuerpo.
    .cue = Sin señales de alerta: autocuidado y repaso a las 24 horas.
    .watch = Bastante claro, en personas sin señales de alerta. 7/10 o más, o una señal nueva: vuelve a escribirme enseguida.

conflict-arch-support =
    .title = “El dolor viene de tus zapatos o de tus pies planos”
    .why = Ninguna investigación muestra que el calzado o las plantillas causen o curen el dolor de espalda en quien levanta. El calzado blando de correr sí hace que te tambalees con mucho peso.
    .steps =
        - Calzado plano y firme, o calcetines en un suelo seguro.
        - El calzado de halterofilia con tacón también es firme. Úsalo si te gusta.
        - Deja las plantillas para caminar, si te sientan bien.
    .cue = Plano, firme y sin plantillas para el peso muerto.
    .watch = Lo de “no se ha mostrado” está claro. Si te duele el propio pie, eso es pregunta para un fisioterapeuta.

conflict-impingement =
    .title = “El hombro te pellizca su propio tendón”
    .why = Es una idea, no algo que nadie pueda ver desde fuera. Algunos expertos ya no usan la palabra “impingement” (pinzamiento) para eso. La mayoría de los hombros doloridos se calma con la carga adecuada.
    .steps =
        - Brazos largos, hombros abajo, sin arrancar de golpe.
        - Por ahora, agarre doble prono (las dos palmas hacia ti) o straps (correas).
        - Entrena en el rango que se quede en 3/10 o menos.
    .cue = Molesta por el esfuerzo. Cambia la carga y el rango.
    .watch = Los expertos siguen discutiéndolo. Un chasquido, un hueco o un brazo que no puedes levantar: que te lo vean hoy.

conflict-ten-percent =
    .title = “Si sumas más del 10 %, te lesionas”
    .why = El 10 % es una costumbre. La investigación no ha encontrado una línea exacta entre una semana segura y una arriesgada.
    .steps =
        - Usa el 10 % como techo, no como meta.
        - Que decidan tu puntuación en la serie y la mañana siguiente.
        - Con pesos ligeros, sirven los discos más pequeños.
    .cue = Un freno práctico, no una ley.
    .watch = Está claro que el número es una costumbre. Los saltos grandes siguen siendo una historia común detrás de las espaldas doloridas, así que un freno tiene sentido.

conflict-submax =
    .title = “Mucho trabajo fácil siempre deja dolorida la espalda”
    .why = No hay evidencia de eso. Lo que sí puede acumularse es una semana dura tras otra, sin ninguna suave.
    .steps =
        - Toma una semana suave cada 4 a 6 semanas.
        - Mira tu puntuación de la mañana a lo largo de las semanas. Si sube, quita un tercio de las series por un tiempo.
        - Deja 2 a 4 repeticiones en reserva en casi todas las series.
    .cue = Las semanas duras necesitan semanas suaves.
    .watch = No encontramos buenos estudios sobre esto. Tu propio registro es la mejor guía.
