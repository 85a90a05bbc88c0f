# Se llega cuando: un músculo que trabajó está en 7 u 8 sobre 10, llegó después de entrenar, y es el día 3 o antes.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-severe-doms-watch =
    .title = Mucho dolor muscular: vigila tu orina un día
    .means = Después de algo nuevo o duro, unas simples agujetas (dolor muscular) pueden llegar a 7 u 8. Pero también empieza así cuando se rompe músculo por dentro, y al principio nadie nota la diferencia. Así que no adivinamos. Lo vigilamos de cerca un día.
    .do-now =
        1. Cada vez que orines hoy, mira el color. Bebe cuando tengas sed.
        2. Camina un poco, y nada más. Sin masaje profundo.
        3. Deja que te pregunte otra vez en 12 horas. Puede caer de noche, y te lo puedes saltar.
    .avoid =
        - Nada duro en el gimnasio hasta esa revisión.
        - No entrenes esos músculos, tampoco peso muerto, hasta que estén en 3/10 o menos.
        - Nada de antiinflamatorios para aguantar un entreno.
    .see-someone-if = Orina oscura, mucha hinchazón, un músculo duro como piedra, debilidad, vómitos, o un dolor que sigue subiendo pasadas 48 horas: ve hoy a urgencias. Di que entrenaste fuerte, y pide una prueba de CK.
