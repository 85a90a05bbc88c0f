# Se llega cuando: no mejora tras una semana o más, va a peor después del día 3, o dura 6 semanas o más.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-persistent =
    .title = No termina de irse: que lo mire un fisio
    .means = Sé que esto cansa. Unas agujetas (dolor muscular) ya se estarían apagando. Si un dolor se agarra, sube tras los primeros días o se alarga semanas, una revisión y un plan para ti valen más que adivinar. Le pasa a muchos, y se trata bien. Cuánto tarda, nadie puede prometerlo.
    .do-now =
        1. Ve a un fisio o médico deportivo antes de una semana; si va subiendo, en unos días.
        2. Sigue paseando, y entrena lo que no duela.
        3. Lleva tu registro: el primer día, tus notas de 0 a 10, qué ayudó. /summary lo pone en una página.
    .avoid =
        - No más pruebas de peso muerto. Pregunta allí cuándo empezar, y con cuánto.
        - No pares del todo.
    .see-someone-if = Fiebre, bajas de peso, dolor de noche que ninguna postura alivia, o algo nuevo en una pierna: ve antes. Una pierna pierde fuerza: hoy. Algo dormido entre las piernas, cambios al orinar o defecar, dolor en el pecho: ayuda de emergencia ahora.
