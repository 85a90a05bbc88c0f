# Se llega cuando: el dolor no tuvo que ver con las pesas, y no hay señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-outside-lifting-scope =
    .title = Puede que esto no venga de las pesas
    .means = Lo mío son las agujetas (dolor muscular) de después de entrenar. Dices que lo tuyo empezó de otra manera, así que un médico o un fisio te guía mejor. En las preguntas de seguridad no salió ninguna señal de alerta, así que por ahora basta con lo básico de aquí abajo.
    .do-now =
        1. Sigue con tu día a día, y no dejes de moverte.
        2. Entrena lo que no lo despierte.
        3. Si en una semana no está claramente mejor, pide cita con tu médico o tu fisio.
    .avoid =
        - No uses todavía un plan de pesas para arreglarlo.
    .see-someone-if = Fiebre o debilidad nueva: que te vean hoy. Bajas de peso, o el dolor no cambia nunca: ve a un médico en unos días. Algo dormido entre las piernas, cambios al orinar o defecar, dolor en el pecho u otra señal de peligro: ve a urgencias ahora.
