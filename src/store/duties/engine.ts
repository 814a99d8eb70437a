export const keepDuties = async () => {}
