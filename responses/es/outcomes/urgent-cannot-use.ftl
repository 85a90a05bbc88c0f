# Se llega cuando: no puede estar de pie, dar unos pasos o usar el brazo o la pierna.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-cannot-use =
    .title = ¿No puedes caminar o usarlo? Pide ayuda hoy
    .means = Un músculo en espasmo puede frenar hasta a quien más fuerza tiene, y muchas veces es solo eso. Aun así, cuando no puedes dar unos pasos o usar un brazo, alguien debería comprobar que no haya nada roto ni desgarrado. Para eso hay que revisarte, y desde aquí no se puede. A la mayoría le va bien.
    .do-now =
        1. Llama hoy a urgencias, a un médico o a una línea de salud.
        2. Di qué no puedes hacer: “No doy ni tres pasos”, “no puedo levantar una taza”.
        3. Descansa como más alivie. Prueba las pantorrillas sobre una silla.
        4. Cada 20 o 30 minutos, muévete un poco.
    .avoid =
        - No pases el día entero en la cama.
        - No lo fuerces para enderezarlo.
        - Nada de pesas hasta que te hayan revisado.
    .see-someone-if = Algo dormido entre las piernas, problemas nuevos al orinar o defecar, o un brazo o una pierna frío o torcido: pide ayuda de emergencia ahora, marca { $emergency-number }.
