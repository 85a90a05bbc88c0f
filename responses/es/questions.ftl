### Las preguntas. Un mensaje por pregunta: la pregunta misma, por qué se hace, su nombre corto para una línea de
### resumen y una etiqueta para cada respuesta. Las que se responden con un número llevan palabras en los dos extremos.

## La revisión

# Se pregunta: siempre, la primera.
ask-region = ¿Dónde te duele o te molesta más?
    .why = Hay zonas que se resienten a menudo al entrenar y otras casi nunca, así que el lugar decide lo que te pregunto después.
    .name = Dónde
    .low-back = Zona lumbar (espalda baja)
    .upper-mid-back = Espalda alta/media o trapecio
    .neck = Cuello
    .glutes = Glúteos (nalgas)
    .hamstrings = Isquios, detrás del muslo
    .thigh-front-inner = Muslo: delante o cara interna
    .calves = Pantorrilla o espinilla
    .hip-groin = Cadera o ingle
    .knee = Rodilla
    .shoulder = Hombro
    .arm-elbow = Brazo, bíceps o codo
    .forearm-hand = Antebrazo, muñeca o mano
    .chest-ribs = Pecho o costillas
    .belly-side = Abdomen o costado
    .many-muscles = Todo, muchos músculos a la vez
    .other = Otro lugar

# Se pregunta: siempre, la segunda; la primera de todas si se mencionó alguna de sus señales. Lista de peligro 1 de 3; se marcan varias.
ask-rf-emergency = Primero, la seguridad: ¿te pasa algo de esto ahora, y es nuevo para ti? Marca todo lo que encaje.
    .why = Son señales raras, pero si aparece alguna, cada hora cuenta. Por eso van antes que nada.
    .name = Signos de emergencia
    .rfe-saddle = Genitales, ano o cara interna del muslo dormidos o raros
    .rfe-bladder = Nuevo: cuesta empezar a orinar, se me escapa o no lo siento
    .rfe-bowel = Nuevo: se me escapan las heces o no siento ganas de defecar
    .rfe-both-legs = Ambas piernas se duermen, o arrastro o no levanto los pies
    .rfe-chest = Dolor u opresión de pecho, o que desgarra hasta la espalda
    .rfe-breath-faint = Me falta el aire en reposo, me desmayé o toso sangre
    .rfe-stroke = Peor dolor de cabeza, cara/ojo caído, habla rara, convulsión
    .rfe-trauma = Mala caída, choque o barra encima de mí, y dolor muy fuerte
    .rfe-limb = Brazo o pierna que está frío, blanco, azul o fuera de sitio
    .rfe-belly = Dolor repentino y muy fuerte: abdomen, ingle o testículo
    .none = Ninguna de estas
    .not-sure = Tengo dudas con alguna

# Se pregunta: solo después de “Tengo dudas con alguna” en la primera lista de peligro, junto con la pista de cada una de sus señales.
ask-rf-clarify = Repasa las diez señales una por una, con estas pistas. ¿Puedes decir ahora que no te pasa ninguna?
    .why = Con un sí claro podemos seguir con seguridad. Si no puedes darlo, vale la pena una llamada hoy.
    .name = Signos, otra mirada
    .clearly-normal = Sí, ninguna de las diez
    .no-or-unsure = No, o sigo con dudas

# Se pregunta: siempre, la tercera, salvo que la primera lista de peligro ya haya cerrado la revisión. Lista de peligro 2 de 3; se marcan varias.
ask-rf-serious = ¿Y desde que empezó el dolor te pasa algo de esto? Marca todo lo que encaje.
    .why = Con una de estas señales, conviene que te vea pronto una persona de verdad, casi siempre hoy.
    .name = Señales de alerta
    .rfs-dark-urine = Orina oscura como refresco de cola, o casi no orino
    .rfs-rock-hard = Músculo duro como piedra, hinchado; mucho peor que agujetas
    .rfs-weakness = Un pie se cae, una pierna falla o una mano perdió fuerza
    .rfs-spreading-numb = Zona dormida que se extiende o va a peor
    .rfs-both-leg-shooting = Dolor eléctrico o como latigazos por las dos piernas
    .rfs-pop = Un chasquido y después moretón, hueco o bulto en el músculo
    .rfs-cannot-use = No puedo estar de pie, dar unos pasos o usar brazo o pierna
    .rfs-fever = Fiebre, escalofríos o malestar fuerte, además del dolor
    .rfs-swollen-limb = Nuevo: un brazo o gemelo hinchado, caliente, rojo o azulado
    .rfs-pregnancy = Embarazo con sangrado, pérdida de líquido o dolor de vientre
    .rfs-nerve = Latigazos, hormigueo o zona dormida en un brazo o una pierna
    .none = Ninguna de estas
    .not-sure = Tengo dudas con alguna

# Se pregunta: siempre, la cuarta.
ask-onset = ¿Cuándo lo notaste por primera vez?
    .why = Las agujetas (dolor muscular) salen horas después. Un dolor que llega en mitad de una repetición suele ser más bien un tirón.
    .name = Empezó
    .next-day = Al día siguiente, o al otro
    .later-same-day = Poco a poco, ese mismo día
    .during-rep = De repente, en plena serie
    .gradual-weeks = Gradual, en sesiones o semanas
    .not-from-lifting = Nada que ver con las pesas
    .not-sure = No lo sé

# Se pregunta: siempre, la quinta. Se responde con un número de 0 a 10.
ask-severity = Del 0 al 10, ¿cuánto te duele ahora mismo?
    .why = Las agujetas normales suelen estar entre 1 y 5. Con un número más alto miro con más cuidado.
    .name = Dolor ahora
    .low = nada
    .high = lo peor que puedas imaginar
    .not-sure = No sabría decirte

# Se pregunta: siempre, la sexta.
ask-duration = ¿Cuánto hace que lo tienes?
    .why = Las agujetas llegan a su punto más alto entre 1 y 3 días después y casi siempre se van en una semana, así que el tiempo dice mucho.
    .name = Desde hace
    .lt-24h = Menos de un día
    .d1-3 = De 1 a 3 días
    .d4-7 = De 4 a 7 días
    .w1-2 = De 1 a 2 semanas
    .w2-6 = De 2 a 6 semanas
    .w6-12 = De 6 a 12 semanas
    .gt-3mo = Más de 3 meses
    .not-sure = No lo sé

# Se pregunta: desde el día 4, o si no está claro cuánto dura; con una señal de nervio, en cualquier momento.
ask-trend = En los últimos 2 días, o desde que empezó si es menos: ¿cómo va?
    .why = Después del día 3 debería ir a menos. Hacia dónde va me dice más que un solo día malo.
    .name = Cómo va
    .better = Mejor
    .between-sessions = Se va entre sesiones
    .up-and-down = A ratos mejor, a ratos peor
    .same = Más o menos igual
    .worse = Peor
    .not-sure = No lo sé

# Se pregunta: cuando por ahora no parecen simples agujetas, o si se mencionó algo de nervio, agudo, con calambre o que se engancha; se marcan varias.
ask-quality = ¿Cómo se siente? Marca todo lo que encaje.
    .why = Sordo y tirante habla de músculo; agudo en un punto, de un tirón; latigazos u hormigueo, de un nervio.
    .name = Se siente
    .q-dull = Sordo, pesado, como agujetas
    .q-tight = Tirante o rígido
    .q-tender = Duele al apretar o al estirar
    .q-sharp = Agudo o punzante, en un punto
    .q-spasm = Un calambre o espasmo que me bloquea
    .q-catching = Una articulación que chasquea, se engancha o se traba
    .q-shooting = Latigazos o dolor eléctrico por un brazo o una pierna
    .q-tingling = Hormigueo o zona dormida en un brazo o una pierna
    .not-sure = No lo sé

# Se pregunta: cuando por ahora no parecen simples agujetas, o si se mencionó alguna de sus respuestas. Lista de peligro 3 de 3; se marcan varias.
ask-rf-background = Última lista de seguridad: ¿algo de esto es tu caso? Marca todo lo que encaje.
    .why = Tu historial cambia lo que puedes probar en casa con seguridad. Lo que respondas queda en privado.
    .name = Historial de salud
    .rfb-cancer = Cáncer, ahora o en cualquier momento del pasado
    .rfb-weight-sweats = Pierdo peso sin querer, o sudo muchísimo de noche
    .rfb-bone = Huesos débiles, o meses tomando corticoides en pastillas
    .rfb-immune = Defensas bajas, infección reciente, o me inyecto drogas
    .rfb-night = Dolor de noche que ninguna postura alivia
    .rfb-over-60 = Más de 60 años, y una caída, un golpe o un esfuerzo fuerte
    .rfb-back-surgery = Operación de espalda, en cualquier momento
    .rfb-prev-injury = Antes: lesión de espalda, o dolor de espalda en peso muerto
    .rfb-pregnant = Embarazo, o parto en los últimos 6 meses
    .rfb-under-18 = Tengo menos de 18 años
    .none = Ninguna de estas
    .not-sure = Tengo dudas con alguna

# Se pregunta: si llegó en plena repetición, en un brazo, una pierna, la cadera, un hombro o los glúteos, hace menos de 6 semanas.
ask-side = ¿De qué lado?
    .why = Las agujetas suelen salir en los dos lados; un tirón, casi siempre en uno.
    .name = Lado
    .both = Los dos lados
    .left = Izquierdo
    .right = Derecho
    .not-sure = No lo sé

# Se pregunta: si apareció después de una sesión, hace 7 días o menos; o si fue llegando en menos de 6 semanas, en cualquier zona menos la lumbar.
ask-context = ¿Cómo fue ese entrenamiento? Elige lo que mejor encaje.
    .why = Un ejercicio nuevo, un salto de peso o una pausa larga: de ahí suelen venir las agujetas.
    .name = Sesión
    .first-time = Mi día 1 o 2 de peso muerto
    .first-month = Menos de un mes de peso muerto
    .comeback = Volví tras 2 semanas o más
    .load-jump = Más peso, series o reps
    .to-failure = Intento de máximo o al fallo
    .new-variation = Algo nuevo, como el rumano
    .usual = Lo de siempre, 1 mes o más
    .not-sure = No lo sé

# Se pregunta: por ahora solo agujetas en la zona lumbar, tras un entrenamiento como siempre o cuando no está claro.
ask-pattern = ¿Cada cuánto te queda dolorida la zona lumbar después del peso muerto?
    .why = Una vez suelta dice poco. Cada vez, tras un mes entrenando, apunta a la carga o a la técnica.
    .name = Frecuencia
    .first = Es la primera vez
    .sometimes = De vez en cuando
    .most-sessions = Después de casi cada sesión
    .not-sure = No lo sé

# Se pregunta: zona lumbar, con agujetas tras un entrenamiento como siempre, o que fue llegando en menos de 6 semanas.
ask-felt-muscles = ¿Qué músculos sentiste que hacían el trabajo ese día?
    .why = Si solo lo sintió tu espalda, miramos la bisagra de cadera, la colocación y el peso.
    .name = Trabajó
    .felt-glutes-hams = Glúteos e isquios
    .felt-both = Piernas y espalda por igual
    .felt-back-only = Sobre todo la zona lumbar
    .not-sure = No lo sé

# Se pregunta: cuando no vino de las pesas o no está claro, o si dura 6 semanas o más.
ask-movement = ¿Cómo cambia cuando te mueves?
    .why = Un dolor que cambia con el movimiento casi siempre es de músculo o articulación. Uno que nunca cambia merece que lo miren.
    .name = Al moverte
    .eases-moving = Se alivia cuando me muevo
    .worse-some-moves = Unos gestos duelen, otros no
    .worse-all-moves = Duele con cualquier movimiento
    .no-change = Igual en reposo o movimiento
    .not-sure = No lo sé

# Se pregunta: espalda, cuello, glúteos o cadera, desde hace 6 semanas o más.
ask-morning-stiffness = ¿Cuánto te dura la rigidez por la mañana?
    .why = Una rigidez larga por la mañana que cede al moverte puede venir de una inflamación en las articulaciones y no de las pesas.
    .name = Rigidez matinal
    .ms-none = Sin rigidez
    .ms-under-30 = Menos de 30 minutos
    .ms-over-30 = 30 minutos o más
    .not-sure = No lo sé

# Se pregunta: espalda, cuello, glúteos o cadera, desde hace 6 semanas o más.
ask-night-pain = ¿Te despierta el dolor por la noche?
    .why = La mayoría de las espaldas doloridas se calman al girarte. Despertarte de madrugada y estar mejor ya de pie es otro patrón.
    .name = De noche
    .np-none = No
    .np-settles = Sí, y al girarme se calma
    .np-second-half = Sí, de madrugada; mejor de pie
    .np-not-eased = Sí, y nada lo alivia
    .not-sure = No lo sé

## Entrenamiento, después del resultado

# Se pregunta: en la revisión de técnica, cuando se ofrece con un resultado o se pide; se marcan varias.
ask-technique-check = Graba una serie de lado y mírala. ¿Qué ves de todo esto?
    .why = Pequeños hábitos pueden llevar carga a la espalda. Así sale la lección que más te va a servir.
    .name = En el video
    .m-round-low-back = La zona lumbar se redondea cuando la barra deja el suelo
    .m-round-upper-back = La espalda alta se redondea mucho
    .m-over-arch-start = Arqueo mucho la zona lumbar antes de tirar
    .m-bar-starts-far = La barra sale por delante de la mitad del pie
    .m-bar-drifts = La barra se va hacia delante, lejos de las piernas
    .m-bar-grinds-thighs = Arrastro la barra fuerte por los muslos, o la apoyo ahí
    .m-lean-back-top = Me echo hacia atrás al final
    .m-little-knee-bend = Casi no doblo las rodillas
    .m-hips-shoot-up = La cadera sube antes que el pecho
    .m-hips-too-high = Empiezo con la cadera demasiado alta
    .m-look-up = Miro hacia arriba o al espejo
    .m-drop-down = Suelto el abdomen al bajar
    .m-pull-not-push = Tiro de golpe con la espalda y empujo poco el suelo
    .m-no-brace = No tomo aire ni aprieto el abdomen antes de tirar
    .m-uneven-feet = El peso se me va a las puntas, a los talones o a un pie
    .m-none = Yo lo veo bien
    .not-sure = No lo sé

# Se pregunta: con la revisión de técnica.
ask-training-type = ¿Cuánto aprietas en un día normal de peso muerto?
    .why = Probar tu máximo todo el tiempo acumula más cansancio que fuerza.
    .name = Esfuerzo
    .tt-testing = Máximos casi cada semana
    .tt-hard = Duro, me guardo 1 o 2 reps
    .tt-training = Sólido, me guardo de 2 a 4
    .tt-light = Suave
    .not-sure = No lo sé

# Se pregunta: con la revisión de técnica, solo si el dolor ahora es 5 o menos; se marcan varias.
ask-hinge-check = Haz 5 bisagras de cadera lentas y sin peso. ¿Qué notas? Marca todo lo que encaje.
    .why = Enseña qué puede estar frenando tu bisagra, para que practiques lo que toca.
    .name = Bisagra
    .h-ham-tug = Los isquios me tiran enseguida
    .h-hip-pinch = La cadera me pellizca o se bloquea por delante
    .h-butt-tight = Me frena una tirantez profunda en el glúteo
    .h-back-bends = La espalda se dobla antes que la cadera
    .h-no-glutes = No siento los glúteos
    .h-wobble = Me tambaleo o pierdo la tensión del abdomen
    .h-front-hip-tight = De pie, la cadera me tira por delante
    .h-fine = Se siente bien
    .not-sure = No lo sé

# Se pregunta: con la revisión de técnica.
ask-sitting-hours = ¿Cuántas horas pasas en la silla en un día normal?
    .why = Estar mucho tiempo en la silla no te rompe la espalda, pero levantarte más a menudo ayuda a una espalda rígida.
    .name = Horas en la silla
    .sit-under-4 = Menos de 4 horas
    .sit-4-8 = De 4 a 8 horas
    .sit-over-8 = Más de 8 horas
    .not-sure = No lo sé

# Se pregunta: con la revisión de técnica.
ask-footwear = ¿Qué llevas en los pies cuando haces peso muerto?
    .why = Una suela blanda baila bajo una barra pesada. Plana y firme es más fácil, así de simple.
    .name = Calzado
    .fw-flat = Descalzo, calcetines o plano
    .fw-heel = De halterofilia, con tacón
    .fw-running = Zapatillas blandas de correr
    .fw-other = Otra cosa

## El plan: antes de empezar, y su registro

# Se pregunta: siempre, antes de que empiece el plan; si ya hay una respuesta sobre el historial de salud, se muestra y se puede cambiar. Se marcan varias.
ask-clear-check = Antes de empezar el plan: ¿algo de esto es tu caso? Marca todo lo que encaje.
    .why = Puede que levantar te vaya muy bien, pero en algunos de estos casos un profesional debería mirar el plan primero.
    .name = Antes del plan
    .clear-back-surgery = Operación de espalda, en cualquier momento
    .clear-prev-injury = La espalda me dolió por peso muerto 2 veces o más
    .clear-recovering = Aún me recupero de otra lesión u operación
    .clear-nerve = Hormigueo o debilidad que nadie ha revisado todavía
    .clear-bone = Huesos débiles, o meses tomando corticoides en pastillas
    .clear-heart = Problemas de corazón, aorta, presión, ictus/ACV u ojos
    .clear-pregnant = Embarazo, o parto en los últimos 6 meses
    .clear-hernia = Un bulto nuevo en el abdomen o la ingle
    .clear-teen = Menos de 18 años y sin entrenador
    .none = Ninguna de estas
    .not-sure = Tengo dudas con alguna

# Se pregunta: antes de la semana 3 del plan, y otra vez en las semanas 2, 4 y 6. Se responde con un número de 0 a 100.
ask-ready-week-pain = De 0 a 100, ¿cuánto dolor tuviste de media en los últimos 7 días?
    .why = En un pequeño estudio sueco, a la gente le fue bien con el peso muerto cuando esto estaba por debajo de 60.
    .name = Dolor, 7 días
    .low = nada de dolor
    .high = lo peor que puedas imaginar

# Se pregunta: antes de la semana 3 del plan; no con dolor por encima de 5, en el embarazo, con problemas de corazón o presión, poco después de una operación ni con una señal de alerta. Se responde con un número de segundos.
ask-ready-sorensen = ¿Cuántos segundos aguantaste en la prueba de aguante de espalda? Para si el dolor pasa de 5 sobre 10.
    .why = En ese mismo estudio pequeño, aguantar 60 segundos fue la mejor señal de que entrenar peso muerto iba a ayudar.
    .name = Aguante de espalda
    .skip = Saltar esta prueba

# Se pregunta: en cada sesión del plan. Se responde con un número de 0 a 10.
ask-log-before = De 0 a 10, ¿cuánto dolor antes de la sesión?
    .why = Es tu punto de partida de hoy.
    .name = Antes
    .low = nada de dolor
    .high = lo peor que puedas imaginar

# Se pregunta: en cada sesión del plan. Se responde con un número de 0 a 10.
ask-log-during = De 0 a 10, ¿cuál fue el peor dolor durante las series?
    .why = Hasta 3 está bien, de 4 a 5 es quedarse donde estás, y por encima, un paso atrás.
    .name = En las series
    .low = nada de dolor
    .high = lo peor que puedas imaginar

# Se pregunta: en cada sesión del plan.
ask-log-settle = ¿Cuándo volvió a estar como antes?
    .why = Que el dolor se vaya justo después de la serie es buena señal.
    .name = Se calmó
    .after-set = Justo después de la serie
    .same-day = Más tarde, el mismo día
    .by-morning = A la mañana siguiente
    .not-by-morning = A la mañana siguiente aún no

# Se pregunta: la mañana después de cada sesión del plan. Se responde con un número de 0 a 10.
ask-log-morning = De 0 a 10, ¿cuánto dolor a la mañana siguiente?
    .why = La mañana siguiente enseña si la carga era la adecuada.
    .name = Mañana siguiente
    .low = nada de dolor
    .high = lo peor que puedas imaginar

# Se pregunta: en cada sesión del plan.
ask-log-form = ¿Mantuviste la técnica?
    .why = Una técnica estable es parte de la luz verde.
    .name = Técnica
    .form-held = Sí, en todas las reps
    .form-slipped = Se me fue en las últimas reps
    .form-broke = Se me deshizo
