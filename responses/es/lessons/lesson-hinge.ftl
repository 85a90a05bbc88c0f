# La bisagra de cadera en cinco minutos: pared, palo, poco peso.
# Review: pending (no clinician has signed this text yet)

lesson-hinge =
    .title = Aprende la bisagra de cadera en 5 minutos
    .why = Todo peso muerto es una bisagra: la cadera viaja hacia atrás y la espalda mantiene su forma. Si la aprendes sin carga, con la barra sale más fácil.
    .steps =
        1. **Pared, 2×8.** Ponte de espaldas a una pared, a 30 cm (un pie). Lleva la cadera atrás hasta tocarla. Las tibias siguen verticales. En la segunda serie, aléjate un poco más.
        2. **Palo, 2×8.** Sujeta un palo de escoba a lo largo de la espalda. Toca la cabeza, la espalda alta y el coxis. Haz la bisagra sin perder ninguno de los tres puntos.
        3. **Poco peso, 2×8.** Lo mismo, con una kettlebell (pesa rusa) ligera.
    .cue = La cadera busca atrás, las tibias no se mueven.
    .watch = Deberías notarlo en la parte de atrás de los muslos. Si solo lo notas en la espalda, haz el movimiento más corto. Estos ejercicios vienen de entrenadores, no de estudios, y no a todos les gusta el palo.
