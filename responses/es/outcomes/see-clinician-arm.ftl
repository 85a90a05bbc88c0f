# Se llega cuando: dolor de brazo, bíceps o codo que empezó de repente en una repetición o una serie.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-arm =
    .title = Dolor repentino de brazo al tirar: que te vean en 2 días
    .means = Cuando el brazo duele de repente al tirar, casi siempre cerca de la parte de delante del codo y en el lado con la palma hacia arriba, puede ser el tendón del bíceps. También puede ser algo pequeño. A simple vista no se sabe: hasta una rotura completa puede no dejar bulto. Cuanto antes te lo vean, mejor.
    .do-now =
        1. En los próximos 1 o 2 días, ve a un médico o a una clínica deportiva. Di: “Me dio de repente haciendo peso muerto” (o lo que fuera). Pregunta por el tendón del bíceps.
        2. Descansa el brazo. Frío con un paño, si te va bien.
        3. Las piernas sí pueden entrenar.
    .avoid =
        - Nada de curls de prueba.
        - Ni agarre mixto ni tirar con ese brazo hasta que te lo vean.
    .see-someone-if = Un chasquido, un moretón o un bulto, menos fuerza para girar la palma hacia arriba, o la mano fría: que te vean hoy.
