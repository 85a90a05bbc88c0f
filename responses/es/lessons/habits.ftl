# Los diez hábitos que permiten seguir entrenando.
# Review: pending (no clinician has signed this text yet)

habit-warm-up =
    .title = Calienta con lo que vas a levantar
    .why = La primera serie pesada sale mejor si no es el primer movimiento del día.
    .steps =
        - 5 minutos suaves: bici, remo o caminar.
        - 10 bisagras de cadera sin peso.
        - 3 a 4 series subiendo peso, antes de la primera serie dura.
    .cue = 5 minutos suaves, 10 bisagras, 3 o 4 series en subida.
    .watch = Es lo que hacen los entrenadores. No sabemos si previene lesiones. Sobre todo, las primeras series se sienten mejor. ¿Molesta en el calentamiento y va a más? Que sea un día ligero.

habit-accessory =
    .title = Trabajo de la parte de atrás, cada semana
    .why = Si glúteos, isquios (atrás del muslo) y espalda están acostumbrados al trabajo, llegan con más reserva al día de peso muerto.
    .steps =
        - Elige dos o tres ejercicios del menú de fuerza.
        - Hazlos cada semana, también cuando el peso muerto va bien.
        - 2 a 3 series, dejando 2 a 3 repeticiones en reserva.
    .cue = Mejor un poco cada semana que mucho de vez en cuando.
    .watch = Lo apoya algo de investigación, aunque nadie puede decir cuáles son los mejores ejercicios. Quédate con los que de verdad vayas a hacer.

habit-no-spikes =
    .title = Sin grandes saltos
    .why = Las molestias que duran suelen llegar tras un salto de peso, de series o de esfuerzo. Los pasos pequeños dan tiempo al cuerpo.
    .steps =
        - Suma como mucho un 10 % por semana.
        - Cada 4 a 6 semanas, una semana suave: menos peso o menos series.
        - Después de una pausa, empieza por debajo de lo que crees que podrías.
    .cue = Pasos pequeños y, de vez en cuando, una semana suave.
    .watch = El 10 % es una regla a ojo. La investigación no ha encontrado una línea exacta. Lo que dice tu cuerpo a la mañana siguiente cuenta más que el número.

habit-test-rarely =
    .title = Prueba tu máximo rara vez
    .why = Un máximo muestra tu fuerza. No construye mucho, y cuesta días de recuperación.
    .steps =
        - Pruébalo como mucho cada 8 a 12 semanas.
        - Entre pruebas, deja 2 a 4 repeticiones en reserva en casi todas las series.
        - Planea la prueba, con una semana suave antes.
    .cue = Construye semanas, prueba un día.
    .watch = Esto viene de entrenadores, no de un estudio. ¿Menos de 18 años? Por ahora, sin pruebas de máximo; pregunta a tu entrenador.

habit-spacing =
    .title = Separa los días duros de bisagra
    .why = La espalda trabaja en la sentadilla y en el peso muerto. Necesita tiempo entre días duros.
    .steps =
        - Deja de 48 a 72 horas entre días duros de bisagra de cadera.
        - No juntes una sentadilla máxima con un peso muerto máximo.
        - En los días intermedios: tren superior, caminar, pierna ligera.
    .cue = Dos o tres noches entre días duros de bisagra.
    .watch = Un poco de evidencia, sobre todo experiencia. Hay quien necesita más tiempo y quien necesita menos. ¿Rigidez aún en el calentamiento? Tómate un día más.

habit-recover =
    .title = Duerme y come lo suficiente
    .why = La fuerza se gana entre sesiones. Está hecha de comida y de sueño.
    .steps =
        - Intenta dormir de 7 a 9 horas.
        - Come lo suficiente para entrenar. Con comidas regulares basta.
        - ¿Mala noche? Mantén la sesión y quita peso.
    .cue = Primero dormir, después los discos.
    .watch = Hay algo de investigación detrás, no mucha. Una noche corta cambia poco. Si la comida o el descanso se han vuelto una preocupación, un médico es la persona indicada para hablarlo.

habit-move =
    .title = Levántate de la silla a ratos
    .why = Una espalda rígida agradece el cambio. Es por comodidad: no se ha mostrado que estar en la silla cause dolor de espalda.
    .steps =
        - Cada hora, ponte de pie o camina uno o dos minutos.
        - Contesta las llamadas de pie.
        - Siéntate como quieras y luego cambia.
    .cue = De pie una vez por hora.
    .watch = La evidencia es mixta, y no hay una silla ni una postura correcta. Si te sientes mejor, esa es la prueba que necesitas.

habit-video =
    .title = Graba una serie por semana
    .why = No puedes verte la espalda. Un teléfono sí, y alguien que sepa de pesas también.
    .steps =
        - Una serie efectiva por semana, de lado, con la cámara a la altura de la cadera.
        - Mira una sola cosa: la que estás trabajando.
        - O pide a un entrenador o a alguien con experiencia que te mire.
    .cue = Una serie, una vista, una cosa que mirar.
    .watch = Consejo de entrenadores, sin probar en estudios. Graba y suéltalo: ningún levantamiento se ve perfecto, ni falta que hace.

habit-log =
    .title = Apunta dos números
    .why = Tu puntuación en la serie y la de la mañana siguiente muestran si la carga era la adecuada. Con las semanas se ve una tendencia que la memoria no ve.
    .steps =
        - Después de entrenar: el peor dolor en tus series, de 0 a 10.
        - A la mañana siguiente: dolor, de 0 a 10.
        - Hasta 3, sigue. 4 a 5, mantén. Más de 5, o peor por la mañana, haz menos.
    .cue = Dos números: en la serie y a la mañana siguiente.
    .watch = Esta forma de puntuar se probó en tendones doloridos, con buenos resultados. Para la espalda es prestada. Si te ves revisándolo todo el día, con dos veces sobra.

habit-variation =
    .title = Cambia el ejercicio que no deja de molestar
    .why = Cuando un ejercicio molesta una y otra vez, muchas veces otra versión no. Sigues entrenando y la zona dolorida descansa.
    .steps =
        - Cambia una cosa: barra hexagonal (trap bar), bloques, sumo, peso muerto rumano u otro agarre.
        - Quédate ahí de 4 a 6 semanas.
        - Luego prueba otra vez el de antes, más ligero.
    .cue = Cambia el ejercicio, sigue entrenando.
    .watch = El laboratorio muestra que las variantes te cargan de formas distintas. Que el cambio calme el dolor es experiencia. Ninguna versión está mal y ninguna es mágica.
