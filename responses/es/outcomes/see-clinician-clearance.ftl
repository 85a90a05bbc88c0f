# Se llega cuando: operación de espalda con dolor de espalda o cuello; o embarazo o los 6 meses tras el parto, con dolor cerca de la columna, la cadera, el vientre o los muslos.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-clearance =
    .title = Primero, un plan hecho a tu medida
    .means = Levantar puede seguir siendo muy buena idea después de una operación de espalda, en el embarazo o en los meses tras el parto. Lo que un chat no puede es ajustarlo a ti. Hace falta alguien que conozca tu caso. Lo mejor, un fisio al que le gusten las pesas.
    .do-now =
        1. Antes de una semana, ve a quien corresponda: un fisio, el equipo que te operó, tu matrona (partera) o tu médico.
        2. Lleva cuatro preguntas: ¿qué ejercicios? ¿Con cuánto peso? ¿Qué vigilo? ¿Cuándo puedo hacer peso muerto?
        3. Hasta entonces, paseos suaves.
    .avoid =
        - Todavía ni plan de seis semanas por tu cuenta ni peso muerto pesado.
    .see-someone-if = Algo dormido entre las piernas, cambios al orinar o defecar, debilidad nueva, dolor en el pecho u otra señal de peligro: pide ayuda de inmediato. En el embarazo, si sangras, pierdes líquido o notas que el bebé se mueve menos: llama ahora a tu matrona o a maternidad.
