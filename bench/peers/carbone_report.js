// Fills the Word template with Carbone: node carbone_report.js MODULES TEMPLATE.docx DATA.json OUTPUT.docx [TIMES]
const fs = require('fs');
const [modules, template, data, output, times] = process.argv.slice(2);
const carbone = require(require.resolve('carbone', { paths: [modules] }));
function write(left) {
  if (left === 0) process.exit();
  carbone.render(template, JSON.parse(fs.readFileSync(data, 'utf8')), (failure, report) => {
    if (failure) throw failure;
    fs.writeFileSync(output, report);
    write(left - 1);
  });
}
write(Number(times || 1));
