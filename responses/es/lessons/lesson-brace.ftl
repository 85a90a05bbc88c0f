# Cómo respirar y apretar el abdomen (hacer brace), desde el suelo hasta la barra.
# Review: pending (no clinician has signed this text yet)

lesson-brace =
    .title = Respirar y apretar el abdomen (brace)
    .why = El aire abajo y el abdomen apretado por todos lados (eso es “hacer brace”) mantienen firme el tronco bajo la barra. Los estudios lo respaldan en series pesadas. Cerca de tu máximo, aguantas el aire un instante sin pensarlo.
    .steps =
        1. **Boca arriba:** manos en las costillas de abajo. Aire a la barriga y los costados, 5 respiraciones.
        2. **De pie:** toma aire y aprieta todo alrededor. Aguanta 2 a 3 segundos. Sopla con los labios casi cerrados. 5 veces.
        3. **En la barra:** antes de cada repetición, toma aire y aprieta. Cerca de arriba, suelta algo de aire. En la siguiente, aire nuevo.
        4. **Al bajar:** sigue apretando.
    .cue = Aire adentro, aprieta todo alrededor y muévete.
    .watch = ¿Tensión (presión) alta sin controlar, problemas de corazón o de ojos, una hernia o embarazo? No aguantes el aire: suéltalo al empujar, y antes pregunta a tu médico o matrona (partera).
