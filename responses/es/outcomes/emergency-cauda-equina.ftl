# Se llega cuando: la primera lista de peligro tiene zona dormida nueva entre las piernas, un cambio nuevo al orinar o defecar, o las dos piernas dormidas o que no se levantan.
# Review: pending (ningún profesional de la salud ha firmado este texto todavía)
# $emergency-number: el número que hay que marcar, como “112”; “tu número de emergencias” si no se sabe el país.
outcome-emergency-cauda-equina =
    .title = Ve a urgencias ahora, por favor
    .means = Si se te duerme la zona que tocaría una silla de montar, o hay cambios nuevos al orinar, al defecar o en ambas piernas, a veces es por presión sobre los nervios de ahí. Le pasa a poca gente. Pero la ayuda temprana los protege, así que cada hora cuenta, también de noche. A muchos los revisan y todo queda bien. De camino, apunta cuándo empezó cada cambio: te lo preguntarán.
    .do-now =
        1. Sal ya, mejor a un hospital con resonancia. ¿No llegas con seguridad? Marca { $emergency-number }.
        2. Di qué es nuevo: entrepierna dormida, orina, heces, ambas piernas. Pregunta: “¿Será cauda equina?”
        3. Ve con alguien. ¿Piernas débiles o dormidas? Que conduzca.
    .avoid =
        - No dejes pasar la noche a ver si se va.
        - Hasta que te revisen: ni pesas ni estirar, y que nadie te cruja la espalda.
    .see-someone-if = Dolor en el pecho, un desmayo o piernas que dejan de moverse: marca { $emergency-number } de inmediato.
