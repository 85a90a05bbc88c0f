# Se llega cuando: isquios doloridos después de entrenar, 6 sobre 10 o menos, al principio o aflojando, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-hamstring-doms =
    .title = Isquios: encaja con agujetas (dolor muscular) normales
    .means = Aquí tres preguntas rápidas dicen mucho. ¿Era nueva la carga o el número de series? ¿Dolió durante el ejercicio y siguió tras descansar? ¿Hubo más trabajo de isquios que de costumbre? El único sí que me preocuparía es el segundo. Lo tuyo llegó después de la sesión, así que encaja con agujetas.
    .do-now =
        1. Camina o pedalea, suave.
        2. Tras un día o dos, bisagras de cadera ligeras.
        3. Entrena y haz peso muerto otra vez con 3/10 o menos, cuando camines sin cojear.
    .avoid =
        - Mientras duelan mucho: ni sprints ni estiramientos profundos.
    .see-someone-if = Recuerdas un tirón repentino, ves un moretón, te duele el hueso sobre el que te sientas, o no se ha ido tras 7 días: vuelve. Orina oscura: que te vean hoy. ¿Cáncer ahora o antes, huesos débiles, corticoides en pastillas o defensas bajas? Llama antes a tu médico.
