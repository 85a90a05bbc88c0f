# Se llega cuando: agujetas que llegaron después de entrenar, van por el día 4 o más y no están claramente de salida.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-lingering-soreness =
    .title = Dura más de lo que suelen las agujetas: afloja
    .means = La mayoría de las agujetas (dolor muscular) se apagan entre el día 5 y el 7. Las tuyas siguen ahí, así que puede ser un tirón leve. No es una alarma. Es una pista para ir más suave un tiempo y dejar que se ponga al día.
    .do-now =
        1. Dos días tranquilos, como con un tirón leve: paseos y movimientos suaves que no duelan.
        2. Nada pesado para esa zona durante 7 días. Después empieza ligero y quédate en 3/10 o menos.
        3. Que alguien con buen ojo mire tu técnica, o sube un video.
    .avoid =
        - Nada de una sesión dura para “soltarlo”.
    .see-someone-if = Va a peor, o 3 días más no lo mejoran: pide cita con un fisio.
