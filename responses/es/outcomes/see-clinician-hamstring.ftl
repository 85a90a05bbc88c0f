# Se llega cuando: dolor de isquios que empezó de repente en una repetición, hace 4 días o más, y no mejora.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-see-clinician-hamstring =
    .title = Que te vean ese isquio en 2 o 3 días
    .means = En el gimnasio, el dolor de isquios se ordena con tres preguntas. ¿Era nueva la carga? ¿Dolió durante el ejercicio y siguió tras descansar? ¿Hubo más trabajo de isquios? Lo tuyo es un sí a la del medio, la única que apunta a algo más que agujetas (dolor muscular). Cuándo vuelves al peso muerto depende de lo que vean al revisarte.
    .do-now =
        1. En los próximos 2 o 3 días, ve a un fisio o a un médico deportivo. Cuéntale que empezó durante el ejercicio.
        2. Camina, mientras no cojees.
        3. Dobla y estira la pierna hasta donde vaya fácil.
    .avoid =
        - Por ahora: ni peso muerto rumano, ni sprints, ni estirar al límite.
        - Nada de peso muerto pesado antes de que te lo vean.
    .see-someone-if = Un moretón grande, un hueco o un bulto, te duele el hueso sobre el que te sientas, o la pierna está débil: que te vean hoy.
