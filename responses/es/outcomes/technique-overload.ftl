# Se llega cuando: zona lumbar dolorida tras casi cada sesión, que lo siente sobre todo la espalda o que fue llegando en varias sesiones, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-technique-overload =
    .title = Vamos a quitarle trabajo a tu zona lumbar
    .means = Cuando la zona lumbar queda dolorida una y otra vez mientras glúteos e isquios casi ni se enteran, suele apuntar a la carga, la colocación o la bisagra. Así que tómalo más como un tema de entreno que como una lesión. Y sí, puedes seguir con el peso muerto, solo que más ligero.
    .do-now =
        1. Las próximas 2 semanas, un peso que domines: un 60-70 %, siempre guardando 3 o 4 reps.
        2. Graba una serie de lado y haz la revisión de técnica (/technique).
        3. Saca de ahí **una** lección y trabájala en cada sesión.
        4. Dos días por semana, añade glúteos, isquios y core.
    .avoid =
        - No hace falta dejar el peso muerto.
        - No cambies cinco cosas a la vez.
        - Por ahora, sin intentos de máximo.
    .see-someone-if = Dolor muy fuerte, dolor u hormigueo que baja por una pierna, o 4 semanas así sin mejorar: ve a un fisio. Una pierna pierde fuerza: que te vean hoy.
