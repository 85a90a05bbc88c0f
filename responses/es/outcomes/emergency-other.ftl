# Se llega cuando: la primera lista de peligro tiene una señal de pecho, respiración, desmayo, ictus (ACV), mala caída, brazo o pierna, o dolor muy fuerte de abdomen.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-emergency-other =
    .title = Llama ahora a emergencias
    .means = Marcaste una señal que puede venir del corazón, de un vaso grande, del cerebro, del abdomen, de un hueso roto, o de un brazo o pierna con poca sangre. Desde aquí nadie sabe cuál es, ni si es alguna. Quien atiende la llamada puede averiguarlo, y prefiere mil veces una llamada de más que una de menos.
    .do-now =
        1. Marca { $emergency-number } ahora, en altavoz. Di qué marcaste y cuándo empezó.
        2. Para. Siéntate o acuéstate, como mejor estés.
        3. Avisa a alguien cerca. Deja la puerta abierta.
        4. ¿Duele cuello/espalda tras caída, choque o barra? No te muevas hasta que llegue ayuda.
    .avoid =
        - No conduzcas tú.
        - No comas nada ni tomes pastillas para esto, salvo que te lo digan al teléfono.
        - Ni una serie más: esta sesión puede quedar a medias.
    .see-someone-if = Para quien esté contigo: ¿no responde, o no respira con normalidad? Marca { $emergency-number } y, si sabes, empieza la reanimación (RCP).
