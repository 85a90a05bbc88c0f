# Se llega cuando: no está claro cuándo empezó o cuánto duele, o el lugar no es de los que Spotter conoce.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-not-enough-information =
    .title = Este no sé situarlo, así que vamos a lo seguro
    .means = O quedó una respuesta abierta, o duele en un lugar que conozco poco. Adivinar no sería justo contigo. Por ahora no hay ninguna señal de alerta. Ir suave es el ritmo que toca hasta saber más.
    .do-now =
        1. Que hoy sea un día tranquilo: un paseo, nada pesado.
        2. Completa lo que faltaba cuando lo sepas, o pregunta a un entrenador o a un fisio.
        3. La próxima vez que hablemos, repaso contigo las preguntas de seguridad.
    .avoid =
        - Hoy, ni peso muerto pesado ni intentos de máximo.
    .see-someone-if = Orina oscura, fiebre o debilidad nueva: que te vean hoy. Algo dormido entre las piernas, cambios al orinar o defecar, dolor en el pecho, un desmayo u otra señal de peligro: pide ayuda de emergencia ahora.
