# Se llega cuando: dolor en un músculo que fue llegando en varias sesiones, o que viene con las sesiones y se va entre ellas.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-gradual-overload =
    .title = Fue llegando poco a poco: afloja y vuelve a subir
    .means = Cuando algo se va cargando sesión a sesión, casi siempre el entrenamiento fue un paso por delante de la recuperación. No veo nada en tus respuestas que apunte a una lesión. La salida habitual es sencilla: una o dos semanas con menos, y después otra vez arriba, poco a poco.
    .do-now =
        1. Durante 1 o 2 semanas, quita un tercio del peso o de las series. Lo que se quede en 3/10 o menos puede seguir, el peso muerto también.
        2. Que los días suaves sean suaves, y duerme lo tuyo.
        3. Después vuelve a subir, como mucho un 10 % por semana.
    .avoid =
        - No hace falta reposo total.
        - Si un ejercicio lo lleva a 6/10, afloja.
    .see-someone-if = Va a peor, hormiguea, duele de noche y ninguna postura lo alivia, o 2 semanas así no ayudaron: ve a un fisio. Debilidad nueva: que te vean hoy.
