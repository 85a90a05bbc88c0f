# La colocación y el tirón del peso muerto en siete pasos, con la revisión del entrenador al final.
# Review: pending (no clinician has signed this text yet)

lesson-setup =
    .title = Peso muerto en siete pasos
    .why = Misma salida y tirón, rep tras rep.
    .steps =
        1. **Pies** al ancho de cadera u hombros, barra a medio pie, a 2–3 cm (1 pulgada) de las tibias. Manos por fuera, palmas hacia ti.
        2. **Rodillas:** dobla hasta tocar la barra con las tibias, sin rodarla. Cadera sobre rodillas, pecho sobre cadera.
        3. **Espalda** larga y firme, como de pie. Ni redonda ni arqueada.
        4. **Brace:** aire abajo, aprieta como si te pincharan la barriga.
        5. **Dorsales:** brazos como cuerdas, axilas cerradas, “dobla la barra”. Ténsala hasta el clic.
        6. **Empuja** el suelo. Cadera y hombros a la vez, barra rozando. Acaba bien de pie, glúteos firmes, sin ir atrás.
        7. **Baja** con brace: cadera atrás; rodillas, cuando la barra las pase. Apóyala, no la tires.
    .cue = Barra a medio pie, empuja el suelo.
    .watch = Revisión: graba 3 reps de lado, a altura de cadera, con 3 o 4 en reserva. Mucha experiencia, pocos estudios.
