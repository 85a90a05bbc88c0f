# Se llega cuando: embarazo con sangrado, pérdida de líquido o dolor de vientre.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-pregnancy =
    .title = Llama ahora a tu matrona (partera) o a maternidad
    .means = Un sangrado, líquido o dolor de vientre en el embarazo hay que mirarlo hoy. Lo que levantaste, o lo que no, da igual para esto. En maternidad atienden llamadas así a cualquier hora, y muchas veces todo queda bien.
    .do-now =
        1. Llama ahora a tu matrona, a maternidad o a tu médico. Di de cuánto estás y qué notaste.
        2. Después haz lo que te digan, aunque afloje.
        3. Por hoy, deja el entreno.
    .avoid =
        - No lo guardes para la próxima cita.
    .see-someone-if = Mucha sangre, un desmayo o un dolor muy fuerte: marca { $emergency-number } ahora.
