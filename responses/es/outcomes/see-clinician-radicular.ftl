# Se llega cuando: latigazos, hormigueo o zona dormida en una pierna o un brazo, sin ir a peor.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-see-clinician-radicular =
    .title = Parece un nervio irritado: pide que te revisen
    .means = Si da latigazos, hormiguea o se duerme por una pierna o un brazo, suele haber un nervio irritado cerca de la columna. Pinta bien: la mayoría mejora en semanas, sin operación. Cuántas, nadie lo sabe. Pero alguien debe revisar una vez, con las manos, fuerza y sensibilidad.
    .do-now =
        1. En los próximos 2 o 3 días, ve a un fisio, médico deportivo o de cabecera. Pide que revisen fuerza y sensibilidad.
        2. Camina y cambia de postura. Evita lo que lo mande más abajo.
        3. Por ahora, cambia peso muerto y sentadilla por algo que no lo extienda. Pregunta allí cuándo volver.
    .avoid =
        - No fuerces estiramientos del nervio.
        - La resonancia, después de revisarte.
    .see-someone-if = Debilidad nueva, zona dormida que crece o dolor en las dos piernas: que te vean ese mismo día. Algo dormido entre las piernas, o un cambio al orinar o defecar: ve a urgencias ahora, o marca { $emergency-number }.
