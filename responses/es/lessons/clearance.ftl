# Quién debería hablar con un profesional de salud antes de hacer peso muerto: diez motivos, a quién preguntar y qué preguntar.
# Review: pending (no clinician has signed this text yet)

clear-back-surgery =
    .title = Operación de espalda, ahora o hace tiempo
    .why = Mucha gente levanta después de una operación de espalda. Qué ejercicios y con cuánto peso depende de lo que te hicieron, y eso lo sabe el equipo que te operó.
    .steps =
        - Llama al equipo que te operó o a un fisioterapeuta, en el plazo de una semana.
        - Pregunta: ¿qué ejercicios, cuánto peso, hasta dónde bajo y en qué debo fijarme?
        - Mientras tanto, caminar suave está bien.
    .cue = Habla primero con quien te operó o con tu fisio.
    .watch = Es consejo de expertos, no investigación sólida. Zona dormida nueva entre las piernas, o un cambio al orinar o defecar: a urgencias ahora.

clear-prev-injury =
    .title = El peso muerto ya te lastimó la espalda antes
    .why = Una espalda que se lastimó puede volver a ser fuerte. Lo que mejor le va es empezar despacio.
    .steps =
        - Pasó una vez: empieza en la semana 1 del plan de vuelta, aunque parezca fácil.
        - Volvió dos veces o más: ve a un fisioterapeuta antes de empezar. Pide cita en el plazo de una semana.
        - Cuéntale qué levantabas, cómo empezó y cuánto duró.
    .cue = Una vez: semana 1. Dos o más: primero el fisio.
    .watch = Es consejo de expertos; hay poca investigación. No dice nada en contra de que hagas peso muerto. Dice: constrúyelo con alguien que pueda verte.

clear-recovering =
    .title = Aún te recuperas de una lesión u operación
    .why = El peso muerto carga casi todo el cuerpo. Una parte que aún se está recuperando puede necesitar antes su propio ritmo.
    .steps =
        - Pregunta al médico o fisioterapeuta que te atiende. Puede bastar una llamada esta semana.
        - Pregunta: ¿puedo hacer la bisagra de cadera y sostener pesos grandes, y desde cuándo?
        - Hasta entonces, entrena lo que te digan que está bien.
    .cue = Pregunta primero a quien te atiende.
    .watch = Los plazos varían mucho; ninguna tabla puede responder a esto. Fiebre, una herida caliente o que supura, o un brazo o una pierna que se hincha: llámalos hoy.

clear-nerve =
    .title = Hormigueo o debilidad que nadie ha revisado
    .why = El hormigueo, las zonas dormidas o la debilidad en una pierna o un brazo pueden venir de un nervio irritado. La mayoría se calma en semanas. Conviene que te revisen una vez la fuerza y la sensibilidad, en persona.
    .steps =
        - Pide cita con un fisioterapeuta, médico deportivo o médico de familia en los próximos 2 o 3 días.
        - Cuéntale por dónde corre y desde cuándo.
        - Hasta entonces: camina, cambia de postura, deja los ejercicios de tirón y la sentadilla.
    .cue = Habla primero con un profesional de salud: una revisión en persona.
    .watch = Aquí las guías coinciden. Debilidad nueva o que crece, o una zona dormida que se extiende: ese mismo día. Zona dormida entre las piernas, o cambios al orinar o defecar: a urgencias ahora.

clear-bone =
    .title = Huesos frágiles, corticoides o una caída tras los 60
    .why = Levantar puede ser bueno para los huesos, pero la carga inicial tiene que irles bien a los tuyos. Esto va contigo si tus huesos son frágiles, si tomaste corticoides (cortisona) en pastillas durante meses, o si pasas de 60 y te caíste hace poco.
    .steps =
        - Habla antes con tu médico, en el plazo de una semana. ¿Te duele ahora? Llama en los próximos 1 o 2 días.
        - Cuéntale de tus huesos, las pastillas y las caídas.
        - Pregunta con qué carga empezar y quién puede entrenarte.
    .cue = Primero tu médico; después, a levantar por tus huesos.
    .watch = Una señal sola casi siempre es inofensiva. Dolor de espalda fuerte y repentino tras una caída, o incluso tras un esfuerzo pequeño: llama a un médico ese mismo día.

clear-heart =
    .title = Corazón, aorta, tensión (presión), ictus u ojos
    .why = Apretar fuerte el abdomen sube la tensión (presión) unos segundos. La mayoría lo lleva bien. Con la aorta dilatada, problemas de corazón, tensión alta sin controlar, o un ictus (ACV) u operación de ojos recientes, pregunta antes.
    .steps =
        - Llama a tu médico o especialista esta semana, antes de levantar pesado.
        - Pregunta: ¿cuánto peso, puedo aguantar el aire, qué tensión debo tener?
        - Hasta entonces, caminar suave, salvo que te hayan dicho que no.
    .cue = Habla primero con tu médico o especialista.
    .watch = Lo que se sabe viene casi todo de casos sueltos. Los problemas son raros. Presión en el pecho, un dolor que desgarra, desmayo o dificultad repentina para hablar: llama ahora a tu número de emergencias.

clear-pregnant =
    .title = Embarazo, o parto en los últimos 6 meses
    .why = A muchas personas les va bien levantar en esta etapa. Los estudios hasta ahora son buena noticia, pero pequeños. Tu plan debe hacerse a tu medida, así que aquí no pongo cargas.
    .steps =
        - Pregunta a tu matrona (partera), médico o fisioterapeuta de suelo pélvico, en el plazo de una semana.
        - Cuéntale qué levantabas antes.
        - Pregunta: ¿qué ejercicios, cuánto peso, cómo respiro, con qué señales paro?
    .cue = Primero tu matrona, tu médico o tu fisio de suelo pélvico.
    .watch = Evita aguantar el aire y estar mucho rato boca arriba. Sangrado, pérdida de líquido, dolor de barriga que va y viene, o el bebé se mueve menos: llama ahora a tu equipo de maternidad.

clear-hernia =
    .title = Un bulto nuevo en la barriga o la ingle
    .why = Un bulto nuevo puede ser una hernia. Apretar fuerte el abdomen empuja sobre ella. Que alguien la palpe primero; mucha gente vuelve a levantar después.
    .steps =
        - Pide cita con un médico en los próximos 2 o 3 días.
        - Cuéntale cuándo lo viste y si crece al toser o al levantar.
        - Hasta entonces, no aprietes fuerte el abdomen y deja los pesos grandes.
    .cue = Habla primero con un médico. Es una revisión rápida.
    .watch = Es práctica habitual, no sale de un estudio con gente que levanta. Dolor de barriga muy fuerte, un bulto que se pone duro y duele mucho, o vómitos a la vez: a urgencias ahora. No fuerces hacia dentro un bulto que duele.

clear-teen =
    .title = Menos de 18: sin entrenador o dolor de más de una semana
    .why = Levantar es bueno para adolescentes, con alguien que sepa enseñar. Eso está bien estudiado. Un dolor de espalda de más de una semana puede ser un hueso que necesita descanso para recuperarse bien.
    .steps =
        - ¿Aún sin entrenador? Busca uno antes del peso muerto pesado. Enseña esto a tu madre o a tu padre.
        - Dolor de espalda de más de una semana: ve a un médico o fisioterapeuta en el plazo de una semana. Hasta entonces, nada de peso muerto, sentadilla pesada ni arquear fuerte la espalda hacia atrás.
        - Por ahora, sin pruebas de máximo.
    .cue = Busca entrenador. Más de una semana de dolor: primero un profesional de salud.
    .watch = El límite de una semana es consejo de expertos. Dolor de noche, fiebre, o una pierna débil o dormida: díselo ahora a un adulto y que te vean ese mismo día.

clear-open-flag =
    .title = Tienes pendiente una revisión
    .why = La última vez, tus respuestas acabaron en “que alguien lo vea”. Mientras nadie lo haya visto, no puedo hacer un plan a base de suposiciones.
    .steps =
        - Hazte la revisión que te aconsejé, a más tardar en la fecha que te di.
        - Enseña tu resumen: trae tus respuestas, fechas y puntuaciones.
        - Luego vuelve y cuéntame qué te dijeron.
    .cue = Primero un profesional de salud, después el plan.
    .watch = Es una regla de la casa, por prudencia. La mayoría de estas revisiones acaba bien. Si desde entonces algo va peor, empieza ahora una revisión nueva conmigo.
