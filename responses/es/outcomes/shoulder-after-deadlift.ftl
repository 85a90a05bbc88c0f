# Se llega cuando: dolor de hombro sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-shoulder-after-deadlift =
    .title = Hombro dolorido: cambia cómo tiras, sigue entrenando
    .means = En el peso muerto, la barra cuelga de trapecios, hombro de atrás y bíceps. Muchas veces lo despierta tirar de golpe con los brazos doblados, o remos altos con los codos por encima de las manos. Alguien quizá lo llame “impingement”. Esa etiqueta explica menos de lo que parece. Con la carga adecuada, la mayoría se calma.
    .do-now =
        1. Tira con los brazos largos y rectos y los hombros bajos. Sin encogerlos arriba.
        2. Peso muerto con agarre prono doble o straps (correas). El mixto, más adelante.
        3. Dos semanas sin remo al mentón ni sumo high pull.
        4. Remos y elevaciones: sí, si se quedan en 3/10 o menos.
    .avoid =
        - Nada duro por encima de la cabeza mientras pase de 3/10.
    .see-someone-if = Un chasquido, un hueco, un brazo que no se levanta o se duerme: que te vean hoy. Dolor en el pecho: marca { $emergency-number } ahora.
