# Se llega cuando: empezó de repente en una repetición, o es agudo, con calambre o se engancha, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-mechanical-strain-self-care =
    .title = Encaja con un tirón: cálmalo, pero sigue moviéndote
    .means = Encaja más con un tirón o una articulación irritada que con agujetas (dolor muscular). No salió ninguna señal de alerta. La mayoría está mucho mejor en 2 a 6 semanas, muchos antes; el día, nadie lo sabe. Que algo moleste un poco no es retroceder.
    .do-now =
        1. Hoy y mañana, con calma: paseos, gestos suaves, nada que pinche.
        2. Peso muerto pesado: pausa de 7 a 14 días. Entrena lo que siga en 3/10 o menos.
        3. Calor si alivia. ¿Prefieres hielo? También vale.
        4. Antes del primer peso muerto: 20 minutos a pie y 10 bisagras sin peso, todo en 3/10 o menos.
    .avoid =
        - Sin días en cama: el cuerpo quiere moverse.
        - No pruebes tu máximo.
        - Sin prisa por una resonancia: mucha gente que está bien tiene “cosas”.
    .see-someone-if = Orina oscura, fiebre o debilidad nueva: que te vean hoy. 7/10 o más, hormigueo en brazo o pierna, o una semana sin mejorar: vuelve, o ve a un fisio o médico.
