# Se llega cuando: orina oscura o casi nada de orina, o un músculo duro como piedra e hinchado que duele mucho más que unas agujetas.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-urgent-rhabdo =
    .title = Hazte hoy un análisis de sangre y de orina
    .means = Las agujetas (dolor muscular) no oscurecen la orina ni dejan un músculo como madera. Eso puede indicar que se rompe músculo, o que tiene demasiada presión. Puede pasar tras entrenar fuerte, y parecer agujetas. Solo lo aclara una prueba: CK (sale del músculo), orina y riñones. Con tratamiento, a la mayoría le va bien.
    .do-now =
        1. Ve hoy, en las próximas horas, a urgencias o a una guardia con laboratorio.
        2. Di: “Entrené fuerte. Tengo la orina oscura o un músculo como piedra. Por favor, mírenme CK y riñones”.
        3. No entrenes más. Bebe agua como siempre.
    .avoid =
        - Sin antiinflamatorios antes de la revisión: pueden cargar los riñones.
        - Ni masaje profundo ni baño de hielo.
        - No te quedes en casa si la orina se aclara.
    .see-someone-if = Casi nada de orina, confusión, corazón muy rápido o irregular, piel dormida sobre el músculo, o dolor que sube rápido: marca { $emergency-number } ahora.
