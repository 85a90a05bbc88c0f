# Se llega cuando: pecho, costillas, abdomen o costado doloridos después de entrenar, sin señales de alerta.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-trunk-soreness-watch =
    .title = Pecho, costillas o abdomen: a vigilarlo un día
    .means = Apretar el tronco y empujar hacen trabajar los músculos pequeños de entre las costillas y los grandes del abdomen, así que también pueden tener agujetas (dolor muscular). Encaja si encuentras el punto con un dedo y algunos movimientos lo empeoran. En pecho y abdomen prefiero preguntar dos veces, así que hablamos otra vez mañana.
    .do-now =
        1. Ve suave por ahora, y respira como siempre.
        2. Aprieta el punto. Si duele justo bajo el dedo, habla a favor del músculo.
        3. Cuéntame mañana cómo va.
    .avoid =
        - No aprietes fuerte el tronco hasta que afloje: por ahora ni peso muerto ni sentadilla pesados.
    .see-someone-if = Presión en el pecho, un dolor que viene con el esfuerzo y se va al descansar, falta de aire, un desmayo, o un dolor que va a un brazo o a la mandíbula: marca { $emergency-number } ahora.
