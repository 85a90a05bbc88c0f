# Se llega cuando: dudas con una señal de la primera lista de peligro, y la segunda mirada no lo aclaró.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-unclear-red-flag =
    .title = Te quedó una duda: que alguien lo mire hoy
    .means = Decir que tenías dudas fue lo correcto. Lo más probable es que la señal que te hizo dudar quede en algo leve. Pero está en una lista muy corta en la que nunca adivino, porque ahí importa la ayuda temprana. Una llamada puede aclararlo.
    .do-now =
        1. Llama hoy a una línea de salud o a un médico. Léeles la lista y di qué señal no puedes descartar.
        2. En una hora, mira otra vez: ¿orinas como siempre? ¿Al limpiarte se siente normal? ¿Se levantan los dos pies?
    .avoid =
        - Nada de pesas antes de que esto se aclare.
        - No dejes la llamada porque se sienta mejor.
    .see-someone-if = Ahora sí tienes claro que una encaja: ve a urgencias ahora, o marca { $emergency-number }.
