# Se llega cuando: 6 semanas o más en espalda, cuello, glúteos o cadera, con al menos dos señales de inflamación de las articulaciones.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-inflammatory =
    .title = Semanas de rigidez o dolor: pregúntale a un médico
    .means = Las agujetas van y vienen con el entreno. Lo tuyo lleva semanas, con cosas como rigidez larga por la mañana, dolor de madrugada o un cuerpo que se suelta al moverse. Unas articulaciones inflamadas pueden hacer eso. No es seguro, pero vale la pena preguntarlo: visto pronto, se trata bien.
    .do-now =
        1. Ve a tu médico en las próximas 1 o 2 semanas. Pregunta: “¿Puede ser un dolor de espalda inflamatorio?”
        2. Cuéntale tres cosas: cuánto te dura la rigidez por la mañana, cómo son tus noches y si hay casos en la familia.
        3. No dejes de moverte. Entrenar suave vale mientras te siente bien. Pregunta allí por el peso muerto pesado.
    .avoid =
        - Semanas de reposo no lo arreglan.
        - No todo es culpa de tu peso muerto.
    .see-someone-if = Un ojo rojo que duele, articulaciones calientes e hinchadas, fiebre, o bajas de peso sin querer: llama antes al médico.
