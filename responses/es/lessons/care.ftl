# Las once medidas de autocuidado: qué hacer, qué dicen los estudios y la frase que dice el bot.
# Review: pending (no clinician has signed this text yet)

care-relative-rest =
    .title = Días suaves, no días de cama
    .why = Para una espalda dolorida, moverse funciona mejor que quedarse en la cama. Está bien comprobado. Unos días con cuidado al principio también tienen sentido.
    .steps =
        - Tómate 2 días suaves: camina, muévete y deja lo que dé un dolor agudo.
        - Después, el dolor es tu guía. Hasta 3/10 está bien. Con 4 o 5, no subas carga. Más de 5, haz menos.
        - ¿Empezó con un movimiento, como un tirón muscular? Entonces deja el peso muerto pesado entre 7 y 14 días.
        - Si son simples agujetas (dolor muscular), no hace falta tanto.
    .cue = Suave, pero en movimiento. Dos días ligeros y a construir.
    .watch = Los 2 días y los 7 a 14 días son consejo de expertos, no una ley. No hace falta esperar a cero dolor. ¿Peor después de 3 días? Vuelve a escribirme.

care-walk =
    .title = Camina poco y a menudo
    .why = Caminar te mantiene en movimiento sin pedirte mucho. Las guías coinciden y los estudios lo apoyan: a quien se mueve le va mejor que a quien se acuesta.
    .steps =
        - Camina, o pedalea suave, de 10 a 30 minutos.
        - Hazlo de 1 a 3 veces al día.
        - ¿Día dolorido? Empieza con 5 minutos y da la vuelta.
    .cue = Un paseo es el mejor primer ejercicio.
    .watch = Una molestia leve que se va después está bien. Si al caminar el dolor o el hormigueo baja más por la pierna, detente ahí y vuelve a escribirme. Si una pierna pierde fuerza, que te la revisen ese mismo día.

care-positions =
    .title = Busca una postura que alivie
    .why = Se descansa mejor con comodidad. Es solo para eso: no acelera la recuperación, ni falta que hace.
    .steps =
        - Boca arriba, con las pantorrillas sobre una silla.
        - O de lado, con una almohada entre las rodillas.
        - O ponte de pie un rato, si acostarte no ayuda.
        - Cambia cada 20 a 30 minutos.
    .cue = Si alivia, es una buena postura.
    .watch = ¿Embarazo? Mejor de lado, y no pases mucho rato boca arriba. Zona dormida nueva entre las piernas, o un cambio al orinar o defecar: ve a urgencias ahora.

care-heat =
    .title = Calor
    .why = El calor da a una espalda dolorida un alivio pequeño y corto. Entre calor y frío, el calor tiene los mejores estudios para la espalda.
    .steps =
        - Usa una compresa caliente o un baño caliente.
        - 15 a 20 minutos, varias veces al día.
        - Pruébalo primero en la piel. Caliente agradable, sin que queme.
    .cue = El calor alivia y tiene más respaldo. Curar, no cura.
    .watch = No lo pongas sobre piel dormida, ni te duermas encima. ¿Un brazo o una pierna con hinchazón, enrojecimiento y calor por sí solos? Nada de calor, y que te lo revisen hoy.

care-ice =
    .title = Hielo
    .why = El frío puede calmar la molestia los primeros días. Para la espalda hay muy pocos estudios como para decir que funciona y, en teoría, puede frenar un poco la recuperación.
    .steps =
        - Envuelve la bolsa fría en un paño.
        - 15 a 20 minutos, cada pocas horas.
        - Déjalo pasados los primeros días, o antes si no te gusta.
    .cue = Si te gusta, adelante. Siempre con un paño en medio.
    .watch = Nunca directo sobre la piel, ni donde esté dormida. Si no te gustan ni el frío ni el calor, olvida los dos. No te pierdes nada.

care-contrast =
    .title = Frío y después calor
    .why = Algunas guías dicen que alternes frío y calor. Para la espalda, nadie ha mostrado que eso aporte algo más.
    .steps =
        - Bolsa fría en un paño, 15 a 20 minutos.
        - Descanso de 30 minutos.
        - Compresa caliente, 15 a 20 minutos.
    .cue = Solo si te sienta bien.
    .watch = Se va más o menos una hora: piensa si para ti vale la pena. Un paseo puede hacer más. Con frío, siempre un paño; y el calor, pruébalo antes en la piel.

care-massage =
    .title = Masaje o rodillo (foam roller)
    .why = En los estudios alivia un poco las agujetas (dolor muscular). Puede que parezca mejor de lo que es, porque la gente sabe qué le están haciendo.
    .steps =
        - Masaje suave o rodillo lento, unos minutos.
        - Quédate en una presión con la que puedas respirar.
        - Déjalo si después estás peor.
    .cue = Puede sentar bien. También te lo puedes saltar.
    .watch = No sobre una lesión reciente con chasquido, moretón o un hueco. Tampoco sobre un músculo duro como una piedra, ni sobre un brazo o una pierna con hinchazón. Eso tienen que verlo hoy.

care-doms =
    .title = Agujetas (dolor muscular): dales tiempo
    .why = Las agujetas se arreglan solas, casi siempre en 5 a 7 días. Moverse suave ayuda un poco. Estirar hace muy poco, y eso está bien comprobado.
    .steps =
        - Muévete suave cada día.
        - Duerme, come y bebe como siempre.
        - La próxima serie dura de ese músculo, cuando esté en 3/10 o menos.
    .cue = Tiempo y movimiento suave.
    .watch = Orina como refresco de cola o como té, o un músculo hinchado y duro como una piedra: análisis de sangre y de orina hoy. ¿Va a peor después del día 3, o sigue a los 7 días? Vuelve a escribirme.

care-load =
    .title = Baja la carga y vuelve a construir
    .why = Tu última semana fácil muestra lo que toleras ahora. Empezar ahí da margen a la zona dolorida y te deja seguir entrenando.
    .steps =
        - Vuelve a los pesos y series de tu última semana fácil.
        - Desde ahí, suma como mucho un 10 % por semana: en peso, o en series × repeticiones.
        - Si se reaviva, da un paso atrás. Es parte del camino.
    .cue = Un paso por semana.
    .watch = El 10 % es una costumbre de entrenadores, no una ley. Dicen más tu puntuación en la serie y la de la mañana siguiente. Más de 5/10, o peor a la mañana siguiente: haz menos.

care-medicines =
    .title = Analgésicos: pregunta a un farmacéutico
    .why = No puedo aconsejarte sobre medicamentos. Un farmacéutico sí, y rápido. Algo que los estudios sí muestran: los antiinflamatorios ayudan solo un poco a la espalda dolorida.
    .steps =
        - Pregunta a un farmacéutico antes de tomar algo nuevo.
        - Cuéntale qué otras pastillas tomas, cómo están tu estómago, riñones y corazón, y si hay o puede haber embarazo.
        - No uses analgésicos (calmantes del dolor) para entrenar por encima del dolor.
        - No dejes un medicamento que te dio un médico.
    .cue = Un farmacéutico puede decirte qué te va bien.
    .watch = ¿Orina oscura, o músculos mucho más doloridos que otras veces? Nada de antiinflamatorios hasta que te revisen, porque pueden forzar los riñones. Análisis de sangre y de orina hoy.

care-hands-on =
    .title = Fisio y terapia manual
    .why = El tratamiento con las manos ayuda un poco, y en los buenos estudios va junto con ejercicio. El ejercicio es la parte que dura.
    .steps =
        - Busca un fisio (fisioterapeuta) que sepa de pesas.
        - Cuéntale cuándo empezó, tus puntuaciones de 0 a 10 y qué quieres volver a levantar.
        - Sal de ahí con un plan que puedas hacer por tu cuenta.
    .cue = Elige a alguien que te ponga a moverte y a levantar.
    .watch = Un plan no es solo masaje o crujidos. ¿Debilidad nueva o una zona dormida nueva en un brazo o una pierna? Que te revisen los nervios ese mismo día, antes de que nadie te haga crujir la espalda o el cuello.
