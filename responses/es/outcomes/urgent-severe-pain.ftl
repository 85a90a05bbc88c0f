# Se llega cuando: el dolor es 9 o 10 sobre 10 y ninguna otra señal urgente lo decidió antes.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-urgent-severe-pain =
    .title = Un dolor así de fuerte: que te revisen hoy
    .means = Un 9 o un 10 es duro, y siento que estés así. Un músculo puede agarrotarse tanto y después soltarse. Pero de vez en cuando un músculo tiene demasiada presión, y al principio se siente casi igual. Yo no puedo distinguirlos. Quien te revise, sí.
    .do-now =
        1. Llama hoy a una línea de salud, a un médico o a urgencias. Di: “9 o 10 sobre 10, desde…”
        2. Ponte como menos duela. Respira despacio. Muévete poco y a menudo.
        3. Mira tu orina las próximas veces: ¿está oscura?
    .avoid =
        - Nada de entrenar hasta que te hayan revisado.
        - No conduzcas si no puedes girarte y frenar fuerte.
    .see-someone-if = Orina oscura, un músculo hinchado y duro como piedra, debilidad nueva, o cualquier cosa de la primera lista de seguridad (como algo dormido entre las piernas, cambios al orinar o defecar, dolor en el pecho, un desmayo): ve a urgencias ahora.
