# Se llega cuando: fiebre, escalofríos o malestar fuerte además del dolor.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-infection =
    .title = Dolor con fiebre o malestar fuerte: que te vean hoy
    .means = Las agujetas (dolor muscular) dan rigidez. Fiebre no dan. Quizá solo te tocó un virus la misma semana. Pero de vez en cuando, el dolor con fiebre viene de una infección dentro del cuerpo, y esa hay que tratarla pronto. Si te inyectas algo, dilo: queda en privado, y les dice dónde mirar.
    .do-now =
        1. Llama hoy a un médico o a urgencias. Di: “Dolor con fiebre”, o “dolor y me siento muy mal”.
        2. Menciona infecciones recientes, una operación, defensas bajas o inyecciones de cualquier tipo.
        3. Descansa y sigue bebiendo agua.
    .avoid =
        - Deja el entreno.
        - No bajes la fiebre con pastillas y a ver qué pasa.
    .see-someone-if = Confusión, cuello rígido, respiración rápida, manchas en la piel, o piernas que pierden fuerza: marca { $emergency-number } ahora.
