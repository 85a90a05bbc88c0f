# Se llega cuando: menos de 18 años, con dolor en la zona lumbar o la espalda alta o media desde hace más de una semana o no se sabe cuánto.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-young-lifter =
    .title = Menos de 18 y aún duele: que te revisen la espalda
    .means = Mientras creces, una espalda que duele más de una semana se mira con más detalle que en un adulto. A veces un hueso está sobrecargado y necesita un descanso de las pesas duras. Si se ve pronto, se recupera bien. O sea, la revisión es para que vuelvas a la barra.
    .do-now =
        1. Muéstrale esto a tu madre, tu padre o quien te cuide, y ve a un médico o un fisio antes de una semana.
        2. Sigue con lo que no duela. Peso muerto, sentadilla pesada y arquear fuerte la espalda descansan hasta entonces.
        3. Que haya un entrenador contigo cuando levantes.
    .avoid =
        - No entrenes aguantando el dolor, ni por una competición ni por una prueba del equipo.
    .see-someone-if = Dolor de noche, fiebre, o una pierna débil o dormida: díselo a un adulto y que te vean antes. Si la pierna pierde fuerza, hoy.
