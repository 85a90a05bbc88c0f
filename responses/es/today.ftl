### Qué se puede entrenar hoy, y para cuándo debería estar mejor.
### Los números de fila son los de la tabla del protocolo. Una nota se muestra entre paréntesis después del ejercicio o de la
### lista a la que pertenece, así que empieza en minúscula y termina sin punto.

## Títulos y las líneas que rodean la lista

# Título encima de las tres listas.
today-title = Qué puedes entrenar hoy

# Título de la primera lista: ejercicios que van como siempre.
today-go = Adelante

# Título de la segunda lista: ejercicios para hacer con menos.
today-lighter = Más suave

# Título de la tercera lista: ejercicios que vuelven más adelante.
today-not-yet = Todavía no

# Debajo de cada lista.
today-rule = Hasta 3 sobre 10 está bien. Entre 4 y 5, no subas más la carga. Más de 5, o peor a la mañana siguiente: la próxima vez haz menos. “Más suave” quiere decir el recorrido y la carga que se quedan en 3 o menos, y que a la mañana siguiente el dolor está donde estaba.

# Se añade a la lista si la persona tiene menos de 18 años.
today-with-your-coach = Tienes menos de 18, así que hazlos con tu entrenador.

# En lugar de la lista, en el embarazo y en los 6 meses después del parto.
today-pregnant = En el embarazo, o en los 6 meses después de un parto, una lista hecha no encaja. Tu matrona (partera), tu médico o un fisio de suelo pélvico pueden ajustarte el plan.

# En lugar de la lista, cuando el resultado es urgente o una emergencia.
today-later = Entrenar viene después de que te vean. Entonces pregunta a quien te haya visto por dónde empezar.

## Los ejercicios

# Incluye caminar y bici suave.
lift-walk = caminar o bici suave

# El press de banca.
lift-bench = press de banca

# Empujes en máquina.
lift-machine-press = press en máquina

# El press por encima de la cabeza.
lift-overhead-press = press militar

# Incluye los jalones en polea.
lift-pull-up = dominadas o jalones

# Un banco o una máquina sujeta el pecho.
lift-row-supported = remo con el pecho apoyado o en máquina

# Con el tronco inclinado, nada sujeta el pecho.
lift-row-bent = remo inclinado

# Sentadillas con barra.
lift-squat = sentadilla

# Con el peso sujeto en el pecho.
lift-goblet-squat = sentadilla goblet

# En la máquina.
lift-leg-press = prensa de piernas

# Las dos máquinas: curl para la parte de atrás del muslo, extensión para la de delante.
lift-leg-curl-extension = curl y extensión de piernas

# Con una pierna cada vez.
lift-split-squat = sentadilla dividida (split squat)

# El hip thrust.
lift-hip-thrust = hip thrust

# Desde el suelo.
lift-deadlift = peso muerto

# Incluye los buenos días.
lift-rdl = peso muerto rumano y buenos días

# Con una kettlebell.
lift-swing = swing con kettlebell (pesa rusa)

# Cargadas y arrancadas.
lift-olympic = cargadas y arrancadas

# Paseo del granjero y parecidos.
lift-carry = caminar con carga

# Planchas, dead bug, press Pallof.
lift-core = planchas, dead bug y press Pallof

# Para el bíceps.
lift-curl = curl de bíceps

# Correr y sprints.
lift-run-sprint = correr y sprints

## Notas, fila por fila

# Fila 1, músculos muy doloridos que se están vigilando. Va sola: en esta lista no se nombra ningún ejercicio.
today-1-not-yet = cualquier ejercicio que use los músculos doloridos, y nada duro en general, hasta mi próxima revisión

# Fila 2, primero debería saberlo un profesional. Pertenece a la lista entera.
today-2-not-yet = hasta que lo hayas hablado con alguien

# Fila 3, un nervio irritado. Pertenece a la lista entera.
today-3-lighter = nada que lo mande más abajo

# Fila 4, dolor repentino en el brazo al tirar. Pertenece a la lista entera.
today-4-not-yet = y todo lo demás que tire con ese brazo

# Fila 6, debería mirarlo un profesional, no es la espalda. Se añade a la lista, después de caminar.
today-6-go = ejercicios para otras partes del cuerpo

# Fila 6, sobre caminar.
today-6-walk = sin cojear

# Fila 6. Va sola: en esta lista no se nombra ningún ejercicio.
today-6-not-yet = todo lo que cargue la zona dolorida, hasta que alguien la haya mirado

# Fila 7, simples agujetas en la zona lumbar. Pertenece a la lista entera.
today-7-not-yet = hasta que esté en 3 sobre 10 o menos y agacharte se sienta normal

# Fila 8, zona lumbar, carga o técnica, sobre el peso muerto.
today-8-deadlift = al 60-70 %, guardando 3 o 4 reps, con una sola lección en mente

# Fila 8. Pertenece a la lista entera.
today-8-not-yet = y cualquier intento de máximo

# Fila 9, tirón de espalda, sobre la sentadilla.
today-9-squat = pesada

# Fila 9. Pertenece a la lista entera.
today-9-not-yet = durante 7 a 14 días, y después, antes que nada, la prueba de vuelta

# Fila 10, tirón de isquio o glúteo, sobre caminar.
today-10-walk = sin cojear

# Fila 10, sobre la prensa de piernas.
today-10-leg-press = recorrido corto

# Fila 10, sobre el curl y la extensión de piernas.
today-10-leg-curl-extension = pesados

# Fila 11, isquios o glúteos doloridos, sobre el curl y la extensión de piernas.
today-11-leg-curl-extension = pesados

# Fila 11. Pertenece a la lista entera.
today-11-not-yet = hasta que esté en 3 sobre 10 o menos y camines sin cojear

# Fila 12, muslo, pantorrilla, rodilla, cadera o ingle. Pertenece a la lista entera.
today-12-not-yet = hasta que esté en 3 sobre 10 o menos

# Fila 13, espalda alta o media dolorida. Pertenece a la lista entera.
today-13-not-yet = hasta que esté en 3 sobre 10 o menos

# Fila 14, hombro, sobre el peso muerto.
today-14-deadlift = agarre prono doble o con straps (correas)

# Fila 14. Pertenece a la lista entera.
today-14-not-yet = mientras pase de 3 sobre 10

# Fila 15, brazo, codo, antebrazo o mano, sobre el peso muerto.
today-15-deadlift = con straps (correas), sin agarre mixto

# Fila 16, cuello, pecho, costillas, abdomen o costado, sobre el trabajo de core.
today-16-core = apretando fuerte el abdomen

# Fila 17, todo el cuerpo dolorido. Pertenece a la lista entera.
today-17-lighter = la mitad de las series, lejos del fallo

# Fila 17. Pertenece a la lista entera.
today-17-not-yet = en series a tope

# Fila 18, todo lo demás. Va sola: en esta lista no se nombra ningún ejercicio.
today-18-lighter = lo que no despierte el dolor

# Fila 18. Pertenece a la lista entera.
today-18-not-yet = sobre todo intentos de máximo y ejercicios nuevos

## Para cuándo debería estar mejor
## Lo que suele pasar, con un día, y dónde mirar si el día pasa y no ha sido así.

# Después de unas agujetas normales.
# $day: cuándo debería estar claramente mejor, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 2 días”).
# $gone: cuándo debería haberse ido, escrito de la misma manera.
expect-soreness = Lo habitual: claramente mejor (como muy tarde, { $day }) y fuera del todo ({ $gone }). Si llega uno de esos días y no es así, guíate por “Cuándo pedir ayuda”.

# Después de unas agujetas muy fuertes que se están vigilando.
# $day: mañana, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 1 día”).
expect-better = Lo habitual: claramente mejor { $day } a más tardar. Si pasa ese día y no es así, guíate por lo de “Que te vean si”.
# $day: el día en que empieza a aflojar.
expect-severe-doms = Lo que suele pasar: empieza a aflojar antes de que acabe el día de mañana ({ $day }). Si para entonces no es así, guíate por “Cuándo pedir ayuda”.

# Después de un tirón, unas agujetas que duran o un hombro dolorido.
# $day: dentro de 7 días, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 7 días”).
expect-week = Lo que suele pasar: claramente mejor en una semana (como muy tarde, { $day }). Si llega ese día y no es así, guíate por “Cuándo pedir ayuda”.

# Después de una articulación o un tendón dolorido, o de demasiado en poco tiempo.
# $day: dentro de 14 días, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 14 días”).
expect-two-weeks = Lo que suele pasar: claramente mejor en dos semanas (como muy tarde, { $day }). Si llega ese día y no es así, guíate por “Cuándo pedir ayuda”.

# Después de una zona lumbar dolorida por la carga o la técnica.
# $day: dentro de 4 semanas, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 4 semanas”).
expect-four-weeks = Lo que suele pasar: claramente mejor tras 4 semanas con el cambio ({ $day }). Si llega ese día y no es así, guíate por “Cuándo pedir ayuda”.

# Después de un dolor que no vino de las pesas, o que no se pudo situar.
# $day: dentro de 7 días, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 7 días”).
expect-or-look = Esto suele aflojar en una semana. ¿No está claramente mejor para entonces ({ $day })? Que lo mire un médico o un fisio, y antes si se cumple algo de “Cuándo pedir ayuda”.

# Después de un resultado que manda a un profesional en unos días.
# $day: el día para el que la cita debería estar pedida, un día y una fecha (“jueves 7 de mayo”) o un tiempo relativo (“en 2 días”).
expect-booked = Deja pedida la cita (como muy tarde, { $day }); antes si se cumple algo de “Ve antes en estos casos”. Lo habitual es que todo quede bien, y la revisión es corta.

# Después de un resultado urgente. Sin día: es hoy.
expect-today = Que te vean hoy. A quien va pronto suele irle bien. Si empeora, guíate por “Si pasa esto de camino”.
