### Todo lo que dice Spotter que no es ni una pregunta, ni un resultado, ni una lección.

## La primera pantalla

# Se muestra una vez, antes de la primera pregunta. Dice qué es esto y qué no, y qué se puede guardar; siguen tres botones.
consent =
    Hola, soy Spotter. Te ayudo a entender un dolor de entrenar: casi siempre son agujetas (dolor muscular), a veces algo más. Primero busco la emergencia rara y después te cuento qué suele ayudar.

    Soy un bot de entrenamiento, no un profesional de la salud, y esto no es un diagnóstico. Si te preocupa, que te vean: nadie conoce tu cuerpo mejor que tú.

    ¿Puedo guardar tus respuestas, para que puedas volver a esto y yo te pregunte cómo fue? Solo las respuestas, nunca lo que escribes. Puedes verlas y borrarlas cuando quieras con /privacy.

# Alguien se va antes de responder las dos listas de peligro: las señales, una vez.
before-you-go =
    Antes de que te vayas: ¿algo dormido entre las piernas? ¿Un cambio al orinar o al defecar? ¿Dolor en el pecho, orina oscura o debilidad nueva? Entonces pide ayuda **hoy**, por favor. No me esperes a mí.

# Va en el lugar de un número cuando no se sabe el país: “marca …”.
your-emergency-number = tu número de emergencias

## Respuestas cortas

notice-nothing-in-progress = Ahora mismo no hay nada en marcha. ¿Qué pasó? Cuéntamelo con tus palabras, o empieza con /check.
notice-old-button = Ese botón es de antes. Vamos por aquí:
notice-not-understood = No te entendí. Toca una respuesta, escribe su número o dilo de otra manera.
notice-tick-first = Todavía no hay nada marcado. Marca lo que encaje, o elige una de las dos últimas respuestas.
notice-ticks-cleared = Borrado. Ahora no hay nada marcado:
notice-ticks-kept = Aquí marcaste algo. Si al final nada encaja, primero quita las marcas.
notice-which-one = De acuerdo. ¿Cuál de estas es?
notice-asked-again = Gracias por contármelo. Puede ser importante, así que te pregunto primero por eso.
notice-cancelled = Listo, dejo esta revisión. No se guarda nada de ella. Puedes empezar de nuevo cuando quieras con /check.
# $emergency-number: el número, o las palabras “tu número de emergencias”.
notice-declined =
    Sin problema, no se guarda nada. Antes de que te vayas, hagas lo que hagas después:

    - La zona entre las piernas dormida, un cambio nuevo al orinar o defecar, las dos piernas débiles o dormidas: a urgencias, ahora.
    - Dolor en el pecho, falta de aire en reposo, un desmayo: marca { $emergency-number } ahora (112, 911, 999 en muchos países).
    - Orina oscura, un músculo duro como piedra e hinchado, fiebre junto con el dolor: que te vean hoy.
notice-kept-from-now = De acuerdo, desde ahora guardo tus respuestas. Con /privacy ves qué significa.
notice-not-kept = De acuerdo. Desde ahora este chat vive solo en la memoria: lo que guardé antes queda borrado, y con un reinicio se puede perder lo que tengamos a medias.
notice-forgotten = Hecho. Todo lo tuyo está borrado, para siempre. Si algún día quieres empezar otra vez: /check.
notice-check-first = Primero miremos bien ese dolor. Es cosa de un minuto, y después vemos tu técnica.
notice-no-outcome-yet = Todavía no hay resultado. Terminemos antes la revisión; con /check empiezas una.
notice-training-waits = Entrenar puede esperar por ahora. Primero que te vean esto, por favor; después aquí me tienes.
notice-glad-you-reached-someone = Bien hecho. Sigue lo que te digan, aunque no sea lo mismo que te dije yo. Ojalá quede en algo leve.
notice-country-saved = Guardado. Desde ahora te muestro el número de emergencias que toca.
notice-country-not-known = No conozco el número de emergencias de allí. En una emergencia: el 112 funciona en casi todos los móviles en muchos países; si no, tu número local. /country muestra los países que conozco.
notice-needs-keeping = No hay nada que entregar: no estoy guardando tus respuestas. Con /privacy puedes cambiarlo.
notice-exported = Aquí va todo lo que guardo de ti. El archivo es tuyo: lleva respuestas sobre tu salud, así que cuida dónde lo dejas.
# $emergency-number: el número, o las palabras «tu número de emergencias».
notice-started-afresh = Perdona: lo que guardaba de ti ya no se puede leer, así que empezamos de nuevo. Si tenías señales de peligro, no me esperes: que te vean, y en una emergencia marca { $emergency-number }.
notice-after-outcome = Tu revisión está terminada, y esto es lo que salió. ¿Algo nuevo? Cuéntamelo, o empieza otra vez con /check.
notice-help = Cuéntame qué pasó, con tus palabras, o ve tocando las preguntas. Esto también ayuda:
# $version: del programa. $protocol: versión del protocolo. $operator: quién lleva esta copia; puede estar vacío.
notice-about =
    Spotter { $version }, protocolo { $protocol }. Ordena dolores de entrenar según la evidencia publicada y dice de dónde sale (/why). No es un producto sanitario (dispositivo médico) y no da diagnósticos.

    Software libre con licencia MIT o Apache-2.0. Esta copia la lleva: { $operator }
# $emergency-number: el número, o las palabras “tu número de emergencias”.
notice-sorry = Perdona, algo falló de mi lado. Prueba otra vez en un minuto. Si algo te preocupa, no me esperes: que te vean, y en una emergencia marca { $emergency-number }.
# Llegó una foto, un mensaje de voz o un sticker.
# $emergency-number: el número, o las palabras “tu número de emergencias”.
notice-words-only = No puedo escuchar mensajes de voz ni ver fotos. Cuéntame en una frase dónde te duele y desde cuándo. Si algo te preocupa, no me esperes: que te vean, y en una emergencia marca { $emergency-number }.
# $emergency-number: el número, o las palabras “tu número de emergencias”.
notice-lost = Perdona, perdí el hilo: este chat no estaba guardado y me reiniciaron. Empecemos otra vez con /check. Si algo te preocupa, no me esperes: en una emergencia marca { $emergency-number }.

## La urgencia, en palabras y como señal

urgency-normal = Agujetas esperables
    .emoji = 🟢
urgency-self-care-with-check-in = Lo puedes llevar en casa
    .emoji = 🔵
urgency-see-clinician-soon = Que te vean en unos días
    .emoji = 🟡
urgency-urgent-same-day = Que te vean hoy
    .emoji = 🟠
urgency-emergency-now = Emergencia
    .emoji = 🔴

## Botones

label-keep = Guarda mis respuestas
label-just-this-chat = Solo este chat
label-no-thanks = No, gracias
label-why = ¿Por qué lo preguntas?
label-how-to-tell = ¿Cómo lo sé?
label-back = Atrás
label-done = Listo
label-go-on = Seguir
label-start-over = Empezar de nuevo
label-change-something = Cambiar una respuesta
label-right = Sí, así es
# $answer: el nombre corto de un dato, como “Dolor ahora”.
label-not-that = No es así: { $answer }
label-details = Detalles
label-reached = Ya hablé con alguien
label-why-this = ¿Por qué?
label-would-change = ¿Qué cambiaría esto?
# $answer: una señal, como en su botón.
label-has-changed = Ahora sí: { $answer }
label-summary = Resumen para un profesional
label-care = Qué ayuda
label-technique = Revisar mi técnica
label-lessons = Todas las lecciones
label-show-outcome = Volver al resultado
label-countries = Elegir mi país
label-no-country = Prefiero no decirlo
label-forget = Borrar todo lo mío

## Líneas de una pregunta

# $number: de esta pregunta. $of: cuántas habrá, más o menos.
label-progress = { $number } de unas { $of }
# $answer: lo que la persona dijo antes.
label-you-said = Antes dijiste: { $answer }
# $signs: lo que la persona contó, con las etiquetas de las señales.
label-you-mentioned = Esto es lo que contaste: { $signs }. Déjame preguntarte bien por ello.
label-tick-hint = Puede encajar más de una: márcalas y toca Listo, o escribe todos sus números en una línea, como 1 4.

## Líneas de un resultado

label-do-now = Qué hacer ahora
label-avoid = Mejor no
label-worry-normal = Cuándo pedir ayuda
label-worry-soon = Ahora mismo no es una emergencia. Ve antes en estos casos
label-worry-urgent = Si pasa esto de camino
label-means = Qué puede significar
label-also-noted = También vi esto
label-not-a-diagnosis = No es un diagnóstico. Si no lo sientes bien, que te vean.
label-minor = Tienes menos de 18: muéstraselo a tu madre, a tu padre o a tu entrenador. Los máximos, para más adelante.
label-minor-emergency = Tienes menos de 18: díselo a un adulto ahora.
label-numbers = 112 UE, casi todo móvil · 911 EE.UU., Canadá, México · 999 RU, Irlanda · 000 Australia · 111 NZ
# $emergency-number: del país de la persona.
label-your-number = Número de emergencias donde estás: { $emergency-number }
# $health-line: un número para preguntas que no son urgentes.
label-health-line = Línea de salud para consultas: { $health-line }
label-unsure-history = Tenías dudas con una línea de tu historial de salud. Si al final encaja, dímelo con “Cambiar una respuesta”.

## Por qué, y qué lo cambiaría

label-why-title = Por qué esto
label-deciding-answers = Las respuestas que decidieron
label-sources = En qué se apoya
label-from-memory = (citado de memoria)
label-second-hand = (citado por otro trabajo)
label-change-title = Esto lo habría hecho más urgente. Si ahora te pasa algo de aquí, tócalo.
label-nothing-would = Este ya es el consejo más urgente que doy. Nada que añadas debería hacerte esperar.

## La página para un profesional

label-summary-title = Para el profesional de la salud
# $day: cuándo empezó la revisión.
label-summary-begun = Respuestas a las preguntas de triaje de un bot. Comienzo: { $day }. Lo cuenta la propia persona, con las palabras de las respuestas que eligió.
# $result: el título del resultado. $urgency: cuándo dice que la vean.
label-summary-result = El consejo fue: { $result } ({ $urgency }).
label-summary-denied = Preguntado y no presente
label-summary-mentioned = Contado con sus propias palabras
label-summary-note = Spotter no diagnostica. Por favor, examine a la persona como lo haría sin él.

## Qué se entendió, qué se puede cambiar, cómo saberlo

label-recap-title = Esto es lo que entendí. ¿Es así?
label-overheard-title = Lo que entendí de este mensaje
# $answer: señales y sensaciones nombradas.
label-overheard-named = Nombra: { $answer }
# $answer: señales que se dijo que no hay.
label-overheard-denied = Dice que no a: { $answer }
label-change-menu-title = ¿Qué respuesta quieres cambiar?
label-help-title = Cómo saberlo, línea por línea
# $number: de la pregunta en la que se quedó. $of: cuántas hay, más o menos.
label-unfinished-title = Dejaste una revisión abierta, en la pregunta { $number } de unas { $of }. ¿Seguimos con ella o empezamos de nuevo?

## Lecciones

label-shelves-title = ¿Qué te gustaría trabajar? De una cosa en una sale mejor.
label-care-title = Qué suele ayudar con esto. Elige una cosa y empieza por ahí.
label-lesson-cue = Quédate con esto:
label-lesson-watch = Conviene saber:
label-advice-title = Una cosa para trabajar
label-advice-load-first = Primero quita algo de peso: dos semanas al 60-70 %, guardando 3 o 4 reps. Probar tu máximo no es entrenar.
label-advice-cause = Qué puede haber detrás:
label-advice-lesson = Qué practicar:

shelf-lessons = El peso muerto, paso a paso
shelf-mistakes = Errores comunes
shelf-causes = Qué puede haber detrás
shelf-care = Cuidarte en casa
shelf-strength = Ganar fuerza
shelf-variations = Versiones más fáciles y otras
shelf-habits = Buenos hábitos
shelf-disagreements = En qué no hay acuerdo
shelf-clearance = Quién debería consultar antes

## Países, privacidad

label-countries-title = ¿Dónde estás? Solo lo uso para el número de emergencias. ¿No está en la lista? Escribe /country y sus dos letras, por ejemplo /country PE.
# $days: hasta que se borra todo. $operator: quién lleva esta copia. $contact: cómo encontrarle.
label-privacy-text =
    Qué guardo: tus respuestas, qué salió, cuándo, y tu país si lo elegiste. Ni tu nombre, ni lo que escribes, ni fotos.

    Cuánto tiempo: hasta que lo borres, o { $days } días después de tu última visita. Borrar funciona al momento.

    Quién lo ve: nadie más que tú, en este chat. Sin publicidad, sin entrenar modelos, sin otras empresas.

    Quién lleva esta copia: { $operator } { $contact }
label-privacy-kept = Ahora mismo tus respuestas se guardan.
label-privacy-not-kept = Ahora mismo solo se guarda tu elección; este chat vive en la memoria.
label-privacy-not-asked = Ahora mismo no se guarda nada tuyo.

# $day: cuándo se borra todo si no vuelve.
label-receipt = Guardé tus respuestas y lo que salió, cifrado. Nada de lo que escribiste. Si no vuelves, lo borro todo ({ $day }); antes, si tú lo dices.

## Fechas

# $weekday, $day (del mes) y $month: las partes de una fecha.
calendar-date = { $weekday } { $day } de { $month }
calendar-monday = lunes
calendar-tuesday = martes
calendar-wednesday = miércoles
calendar-thursday = jueves
calendar-friday = viernes
calendar-saturday = sábado
calendar-sunday = domingo
calendar-january = enero
calendar-february = febrero
calendar-march = marzo
calendar-april = abril
calendar-may = mayo
calendar-june = junio
calendar-july = julio
calendar-august = agosto
calendar-september = septiembre
calendar-october = octubre
calendar-november = noviembre
calendar-december = diciembre

## Lo que necesita a una persona, no a un bot

# Ocupa el lugar de la línea de ayuda cuando no se conoce el país.
your-crisis-line = la línea de ayuda de tu país
# $emergency-number: el número, o palabras que lo nombran. $crisis-line: la línea de ayuda, o palabras que la nombran.
hard-safe-self-harm =
    Me alegra mucho que lo digas. Soy un bot, y esto necesita a una persona.

    Si crees que puedes hacerte algo ahora, marca { $emergency-number }. También puedes hablar con alguien ya mismo: { $crisis-line }, o busca una en [findahelpline.com](https://findahelpline.com).

    ¿Hay alguien contigo, o puedes llamar a alguien para que venga? El entrenamiento puede esperar.
# $emergency-number: el número, o palabras que lo nombran. $crisis-line: la línea de ayuda, o palabras que la nombran.
hard-safe-eating =
    Eso suena muy duro, y no tienes que llevarlo a solas. Entrenar encima de eso puede esperar.

    Un médico o una línea de ayuda para trastornos de la alimentación puede ayudarte, y lo oyen cada día. En [findahelpline.com](https://findahelpline.com) hay una para tu país.

    Si te desmayas, te duele el pecho o ves sangre al vomitar: marca { $emergency-number } ahora.
# $emergency-number: el número, o palabras que lo nombran. $crisis-line: la línea de ayuda, o palabras que la nombran.
hard-safe-ped =
    Gracias por la confianza; aquí nadie te juzga. Cuéntale a tu médico lo que usas. Queda entre ustedes, y cambia lo que va a mirar.

    Los tendones pueden ir por detrás del músculo: sube el peso poco a poco. Si la zona donde te inyectas está caliente, roja o hinchada, o hay fiebre: que te vean hoy.
# $emergency-number: el número, o palabras que lo nombran. $crisis-line: la línea de ayuda, o palabras que la nombran.
hard-safe-abuse =
    Te creo. La responsabilidad de lo que pasó no es tuya, y mereces la ayuda de una persona.

    Si estás en peligro ahora, marca { $emergency-number }. En [findahelpline.com](https://findahelpline.com) hay gente con quien hablar en privado. Dejo el entrenamiento aparte.

## Respuestas cortas a lo que se escribe

notice-not-about-pain = Eso no me suena a dolor, así que no tengo nada que añadir. Si algo te duele, dime dónde, desde cuándo y cuánto.
# $emergency-number: el número, o palabras que lo nombran.
notice-somebody-else =
    Parece que hablas del dolor de otra persona. Solo puedo preguntar a quien lo siente. Fíjate en si tiene algo de esto:

    - la zona entre las piernas dormida, o un cambio nuevo al orinar o defecar
    - las dos piernas débiles o que se duermen
    - dolor en el pecho, falta de aire en reposo o un desmayo
    - orina oscura, o un músculo duro como piedra e hinchado
    - fiebre junto con el dolor

    Con cualquiera de ellas: ayuda hoy. Dolor en el pecho, desmayo o dificultad para respirar: marca { $emergency-number } ahora. Puede empezar su propia revisión con /check. Si se trata de ti, dímelo sin más.
notice-heard = Gracias, ya lo leí. Una cosa antes, y seguimos desde ahí.
notice-screen-as-whole = Anotado. Esta lista la pregunto siempre entera, por seguridad.

## Lo que he entendido

# $answer: ejercicios nombrados, como “peso muerto 205 × 5”.
label-recap-lifts = Ejercicios: { $answer }
# $answer: señales y sensaciones nombradas.
label-recap-named = Te preguntaré por: { $answer }
# $answer: señales que se dijo que no hay.
label-recap-denied = Dijiste que no a: { $answer }. Por seguridad, esa lista la pregunto igual entera.

## En un grupo

# En un grupo: el camino al chat privado. Nada sobre la salud de nadie.
notice-in-private = Mejor en privado. Allí solo lo ves tú.
# Alguien pulsa un botón que es de otra persona.
notice-not-yours = Este no es tuyo. Empieza el tuyo con /check.
label-export = Descargar mis datos
label-delete = Borrarlo
label-open-private = Seguir en privado

# En un servidor, debajo del mensaje de alguien, a la vista de todos. Nada sobre la salud de nadie.
notice-offer = Una oferta para quien escribió esto: podemos verlo en privado. Solo lo verás tú, y solo tú puedes pulsar este botón.
# A la persona que pidió poner esa oferta.
notice-offered = Hecho: la oferta está debajo del mensaje. Solo quien lo escribió puede usarla.
notice-offered-today = Hoy ya le ofrecí una revisión, y con una al día basta. Siempre puede empezar una con /check.
# El botón que la pone.
label-make-offer = Ofrecer en privado
# La entrada en el menú de un mensaje (Aplicaciones).
label-about-a-post = ¿Agujetas o lesión?
# Un botón: se abre una ventana para escribir.
label-in-words = Decirlo con palabras
label-in-words-title = Con tus palabras
label-in-words-hint = ¿Qué pasó, dónde, desde cuándo, cuánto duele?
# Lo que se lee junto a la casilla de /check.
label-command-story = qué pasó, con tus palabras
