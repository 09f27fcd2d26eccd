// Fills the Word template with Carbone: node carbone_report.js MODULES TEMPLATE.docx DATA.json OUTPUT.docx
const fs = require('fs');
const [modules, template, data, output] = process.argv.slice(2);
const carbone = require(require.resolve('carbone', { paths: [modules] }));
carbone.render(template, JSON.parse(fs.readFileSync(data, 'utf8')), (failure, report) => {
  if (failure) throw failure;
  fs.writeFileSync(output, report);
  process.exit();
});
