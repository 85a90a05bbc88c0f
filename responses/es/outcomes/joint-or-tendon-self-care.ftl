# Se llega cuando: dolor de cuello, cadera o ingle, rodilla, codo, antebrazo o mano, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-joint-or-tendon-self-care =
    .title = Articulación o tendón: afloja la carga, sin parar
    .means = Las agujetas (dolor muscular) son cosa del músculo. Las articulaciones y los tendones se resienten a su manera, muchas veces por un poco de más de algo. No salió ninguna señal de alerta. Lo que más ayuda es una o dos semanas más suaves y después subir despacio. Se toman su tiempo, así que mídelo en semanas, no en días.
    .do-now =
        1. Muévelo cada día, mientras se quede en 3/10 o menos.
        2. Durante 1 o 2 semanas, quita un tercio del peso o de las series.
        3. Después sube un 10 % por semana como mucho, el peso muerto también.
    .avoid =
        - No hace falta reposo total.
        - Nada que lo lleve a 6/10.
    .see-someone-if = La articulación se hincha, se traba o no aguanta carga, o en 2 semanas no ha mejorado: ve a un fisio.
