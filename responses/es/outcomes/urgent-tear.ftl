# Se llega cuando: sintió un chasquido, y después un moretón, un hueco o un bulto en el músculo.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
outcome-urgent-tear =
    .title = Sentiste un chasquido: que te lo vean hoy
    .means = Cuando después de un chasquido sale un moretón, un hueco o un bulto, puede haberse roto un músculo o un tendón. No se sabe por cuánto duele, y yo no puedo saberlo desde un chat. En algunos lugares, como el tendón del bíceps en el codo o el isquio en el hueso donde te sientas, que lo vea pronto un especialista deja más opciones. Haz una foto ahora, con la hora: los moretones cambian.
    .do-now =
        1. Ve hoy a urgencias o llama a un médico deportivo.
        2. Di: “Sentí un chasquido y luego salió moretón o cambió de forma”. Pide que te revisen y pregunta si hace falta una prueba de imagen.
        3. Mantenlo apoyado. Frío, si te gusta: 15 a 20 minutos, con un paño.
    .avoid =
        - Nada de levantar para probar, ni ligero.
        - Ni masaje fuerte ni estirar.
        - No le des antes unas semanas.
    .see-someone-if = La mano o el pie se pone frío, pálido o se duerme, o el dolor se vuelve muy fuerte: ve a urgencias ahora.
