# Se llega cuando: el dolor es 7 u 8 sobre 10, y no son agujetas recientes que llegaron después de entrenar.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-severe =
    .title = 7 u 8 sobre 10: que te revisen en 1 o 2 días
    .means = Es mucho, y más de lo que suelen llegar las agujetas (dolor muscular). Un músculo en espasmo puede doler así y soltarse en unos días. Una revisión corta te ahorra adivinar y te da un punto de partida claro. A la mayoría le va bien.
    .do-now =
        1. Llama a un fisio o a un médico. Di “7 u 8 sobre 10”, y pide que te vean en los próximos 1 o 2 días.
        2. Hasta entonces: paseos cortos, posturas que alivien, calor si te gusta.
        3. Mañana por la mañana, ponle nota otra vez.
    .avoid =
        - Por ahora nada pesado. Pregunta en la revisión cuándo puedes volver al peso muerto.
        - No pases el día boca arriba.
    .see-someone-if = Sube a 9 o 10, o aparece orina oscura, fiebre, debilidad o una zona dormida: que te vean hoy. Algo dormido entre las piernas, cambios al orinar o defecar, dolor en el pecho, un desmayo u otra señal de la primera lista de seguridad: ve a urgencias ahora.
